import { appendix } from './appendix';
import { cli } from './cli';
import { failures } from './failures';
import { findings } from './findings';
import { functions } from './functions';
import { history } from './history';
import { pane } from './pane';
import { report } from './report';
import { scoring } from './scoring';
import { sheets } from './sheets';

/** Everything that a person reads, in Vietnamese, by part of the product. */
export const vi = { appendix, cli, failures, findings, functions, history, pane, report, scoring, sheets } as const;
