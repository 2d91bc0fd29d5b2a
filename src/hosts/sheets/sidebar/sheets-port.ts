import type { Language } from '../../../catalogue';
import { defaultSettings } from '../../../core/settings/settings';
import { findHeading } from '../../../history/heading';
import type { KnownSettings, WorkbookPort } from '../../../workbook/port';
import { fromMessage } from '../call/grid-message';
import { failed } from '../call/failure';
import { mostRowsWhole } from '../call/most-rows-whole';
import { readTogether } from './read-together';
import { callServer, GoogleError, WorkbookError } from './server-call';
import { stampOf } from '../call/stamp';
import { watchSheets } from './watch-sheets';
import { wordWriter } from './word-writer';

/** A change whose answer never came may have been made, or half of it. */
function cutOff(error: unknown): never {
  throw error instanceof GoogleError && error.code === 'unknown'
    ? new WorkbookError(failed('unverified', error.message))
    : error;
}

/** The spreadsheet as the pane knows it, over `google.script.run`. `scope`: what the manifest asks for. */
export function createSheetsPort(language: Language, scope: 'documents' | 'sheets'): WorkbookPort {
  let settings: KnownSettings = { settings: defaultSettings, findings: [], sheet: null };
  /** Fingerprint of each sheet as it was last read. */
  const lastRead = new Map<string, string>();
  const readSoon = readTogether();

  return {
    host: 'sheets',
    language,
    async look() {
      const look = await callServer('paneLook');
      settings = look.settings;
      return look;
    },
    async read(sheet) {
      const message = await readSoon(sheet);
      const grid = fromMessage(message);
      // What a large history holds is asked for when it is wanted: to watch it would be to read it each time that the person comes back.
      if (grid.cells.length <= mostRowsWhole || findHeading(grid.cells) === null) lastRead.set(sheet, stampOf(message));
      return grid;
    },
    findBeside: (telltale) => callServer('paneBeside', telltale),
    readRows: (sheet, runs) => callServer('paneRows', sheet, runs),
    reportSettings: () => callServer('paneReport'),
    async build(job) {
      const outcome = await callServer('paneBuild', job, settings).catch(cutOff);
      if (outcome.status === 'built' && job.make !== 'settings') {
        await callServer('paneRemember', job.choices).catch(() => {
          // The table is made; that the choices are not remembered is no reason to say otherwise.
        });
      }
      return outcome;
    },
    record: (job) => callServer('paneRecord', job, settings).catch(cutOff),
    changeRecord: (change) => callServer('paneChangeRecord', change).catch(cutOff),
    insertSample: () => callServer('paneSample').catch(cutOff),
    undo: () => callServer('paneUndo').catch(cutOff),
    async goTo(sheet, cell) {
      await callServer('paneGoTo', sheet, cell);
    },
    onChange: (listener) =>
      Promise.resolve(
        watchSheets(async () => {
          if (lastRead.size === 0) return;
          const before = [...lastRead];
          const now = await callServer(
            'paneStamps',
            before.map(([sheet]) => sheet),
          ).catch(() => []);
          for (const [index, [sheet, stamp]] of before.entries()) {
            const reply = now[index];
            if (!reply || !('value' in reply) || reply.value === stamp || lastRead.get(sheet) !== stamp) continue;
            lastRead.set(sheet, reply.value);
            listener(sheet);
          }
        }),
      ),
    async openHelp() {
      await callServer('paneHelp');
    },
    pdfAddress: (sheet) => callServer('panePdfAddress', sheet),
    writeWord: async (document) => (await wordWriter())(document),
    createDocument: scope === 'documents' ? (name, document) => callServer('paneDocument', name, document) : null,
    writeFormulas: null,
  };
}
