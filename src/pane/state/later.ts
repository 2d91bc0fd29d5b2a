/** Runs the last action of a burst, once it has been quiet for a while. */
export interface Later {
  (action: () => void, milliseconds: number): void;
}

/** One pending action at a time: a newer one takes the place of an older one. */
export function createLater(): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (action, milliseconds) => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
}
