import { type Failed, failed, failureOf } from './failure';

/**
 * Does something to the workbook that nobody else may do at the same time. Who comes second is told at once instead of waiting, for a second click would else
 * build a second time. The lock is held until the execution ends, however it ends, when Google takes it back; {@link releaseLock} gives it back earlier.
 */
export function withLock<Outcome>(action: () => Outcome): Outcome | Failed {
  try {
    if (!LockService.getDocumentLock().tryLock(1)) return failed('busy', '');
    return action();
  } catch (error) {
    return failureOf(error);
  }
}

/** Lets others build while a person is being asked something. */
export function releaseLock(): void {
  LockService.getDocumentLock().releaseLock();
}
