/* Writes the pages of the guide that are made, not written: `npm run guide`. */
import { writeFileSync } from 'node:fs';
import { findingsPage } from './guide/findings-page';

writeFileSync('docs/huong-dan/loi-va-canh-bao.md', findingsPage());
