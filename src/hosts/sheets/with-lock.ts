import type { BuildOutcome } from '../../pane/workbook-port';
import { failed, failureOf } from './failure';

/**
 * Does something to the workbook that nobody else may do at the same time. Who comes second is told at once instead of waiting, for a second click would else
 * build a second time. Google gives the lock back by itself where the script is killed.
 */
export function withLock(action: () => BuildOutcome): BuildOutcome {
  try {
    // A document lock is missing only where the script has no document.
    const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
    if (lock && !lock.tryLock(1)) return failed('busy', '');
    try {
      return action();
    } finally {
      lock?.releaseLock();
    }
  } catch (error) {
    return failureOf(error);
  }
}
