import { appendix } from './appendix';
import { failures } from './failures';
import { findings } from './findings';
import { history } from './history';
import { pane } from './pane';
import { report } from './report';
import { scoring } from './scoring';
import { sheets } from './sheets';

/** Everything that a person reads in a workbook, in English, by part of the product. What no pane shows is apart: what the command line says (`cli.ts`), and what the functions say (`functions.ts`), which is Vietnamese in every workbook. */
export const en = { appendix, failures, findings, history, pane, report, scoring, sheets } as const;
