/** Lists what is shipped of others, with its licence, from the lockfile: npm run third-party. */
import { writeFileSync } from 'node:fs';
import { thirdParty } from './third-party-list';

writeFileSync('THIRD-PARTY.md', thirdParty());
