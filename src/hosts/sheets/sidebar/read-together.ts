import type { GridMessage } from '../call/grid-message';
import { callServer, WorkbookError } from './server-call';

type Settle = (reply: Promise<GridMessage>) => void;

/** Reads sheets: those that are asked for at once in one execution of the server, and one that is being read already not a second time. */
export function readTogether(): (sheet: string) => Promise<GridMessage> {
  const underWay = new Map<string, Promise<GridMessage>>();
  let waiting = new Map<string, Settle>();

  function send(): void {
    const asked = waiting;
    waiting = new Map();
    const names = [...asked.keys()];
    const replies = callServer('paneReads', names);
    names.forEach((name, index) => {
      asked.get(name)?.(
        replies.then((all) => {
          const reply = all[index];
          if (reply && 'value' in reply) return reply.value;
          throw new WorkbookError(reply?.failure ?? { status: 'failed', code: 'gone', detail: name });
        }),
      );
    });
  }

  return (sheet) => {
    const already = underWay.get(sheet);
    if (already) return already;
    if (waiting.size === 0) setTimeout(send, 0);
    const message = new Promise<GridMessage>((resolve) => {
      waiting.set(sheet, resolve);
    }).finally(() => underWay.delete(sheet));
    underWay.set(sheet, message);
    return message;
  };
}
