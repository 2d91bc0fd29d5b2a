import { appendix } from './appendix';
import { failures } from './failures';
import { findings } from './findings';
import { functions } from './functions';
import { history } from './history';
import { pane } from './pane';
import { report } from './report';
import { scoring } from './scoring';
import { sheets } from './sheets';

/** Everything that a person reads in a workbook, in Vietnamese, by part of the product. What the command line says is apart (`cli.ts`): no pane carries it. */
export const vi = { appendix, failures, findings, functions, history, pane, report, scoring, sheets } as const;
