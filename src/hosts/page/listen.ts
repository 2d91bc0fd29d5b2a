/** What is done with what a person drops on the page, pastes into it, or prints. */
export interface Heard {
  readonly files: (files: readonly File[]) => void;
  /** The same files as the browser may let us write to. */
  readonly dropped: (items: DataTransferItemList | undefined) => void;
  readonly paste: (event: ClipboardEvent) => void;
  readonly dragging: (where: 'over' | 'away') => void;
  /** Lays the paper that is to be printed. */
  readonly print: () => void;
}

/** Listens to the browser as long as the page's own part is in it: one that has begun anew is no longer this one's to listen to. */
export function listen(main: HTMLElement, { files, dropped, paste, dragging, print }: Heard): void {
  const listening = new AbortController();
  const { signal } = listening;
  const on = <Type extends keyof DocumentEventMap>(
    type: Type,
    heard: (event: DocumentEventMap[Type]) => void,
  ): void => {
    document.addEventListener(
      type,
      (event) => {
        if (main.isConnected) heard(event);
        else listening.abort();
      },
      { signal },
    );
  };
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  on('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    dragging('over');
  });
  on('dragleave', (event) => {
    if (event.relatedTarget === null) dragging('away');
  });
  on('drop', (event) => {
    event.preventDefault();
    dragging('away');
    const { items, files: given } = event.dataTransfer ?? {};
    dropped(items);
    files([...(given ?? [])]);
  });
  on('paste', paste);
  window.addEventListener(
    'beforeprint',
    () => {
      if (document.querySelector('.printed') === null) print();
    },
    { signal },
  );
  window.addEventListener(
    'afterprint',
    () => {
      document.querySelector('.printed')?.remove();
    },
    { signal },
  );
}
