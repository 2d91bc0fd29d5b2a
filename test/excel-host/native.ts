/** What the real client of desktop Excel asks of its native side, one call at a time. */
export interface NativeCalls {
  /** Answers a dispatch call; the array is what the native side would give back: status, then payload. */
  readonly execute: (dispatchId: number, parameters: unknown) => Promise<readonly unknown[]>;
  /** Notes the handler of an event, by dispatch id. */
  readonly register: (dispatchId: number, handler: (payload: unknown) => void) => void;
  readonly unregister: (dispatchId: number) => void;
}

/** What Excel says of itself when office.js starts. */
export interface NativeFacts {
  /** Highest ExcelApi set that it has: 9 for 1.9. */
  readonly excelApi: number;
  readonly locale: string;
  readonly sharedRuntime: boolean;
  readonly keyboardShortcuts: boolean;
}

/** Requirement sets, in the shape that the client reads. */
export function supportedMatrix(facts: NativeFacts): string {
  const sets: Record<string, string> = {
    ExcelApi: `1.${facts.excelApi}`,
    AddinCommands: '1.1',
    CustomFunctionsRuntime: '1.3',
    DelayForCellEdit: '1.1',
    RibbonApi: '1.1',
  };
  if (facts.sharedRuntime) sets['SharedRuntime'] = '1.1';
  if (facts.keyboardShortcuts) sets['KeyboardShortcuts'] = '1.1';
  return JSON.stringify(sets);
}

/**
 * The native object (`window.external`) of desktop Excel. It is written to be sent into a browser as text too: it uses nothing
 * from outside its parameters.
 */
export function makeNative(calls: NativeCalls, locale: string, matrix: string): object {
  const safeArray = (items: readonly unknown[]): object => ({
    toArray: () => items.map((item) => (Array.isArray(item) ? safeArray(item as unknown[]) : item)),
  });
  const flat = (items: readonly unknown[]): object => ({ toArray: () => [...items] });
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'test-solution',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => matrix,
    GetHostFullVersion: () => '16.0.15407.1000',
    GetInitialDisplayMode: () => 1,
    GetSettings: () => ({
      Read: () => undefined,
      Write: () => {
        throw new Error('Office settings are not used: refused');
      },
    }),
    // Colours as whole numbers; this is Excel's “colourful” theme.
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        primaryFontColor: 0x262626,
        primaryBackgroundColor: 0xe6e6e6,
        secondaryFontColor: 0x262626,
        secondaryBackgroundColor: 0xffffff,
        bodyForegroundColor: 0x262626,
        bodyBackgroundColor: 0xf5f5f5,
        controlForegroundColor: 0x262626,
        controlBackgroundColor: 0xffffff,
      }),
  };
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$3`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (dispatchId: number, parameters: unknown, callback: (answer: object) => void) => {
      void calls.execute(dispatchId, parameters).then((answer) => {
        callback(flat(answer));
      });
    },
    RegisterEvent: (
      dispatchId: number,
      _target: string,
      handler: (id: number, payload: object) => void,
      callback: (status: number) => void,
    ) => {
      calls.register(dispatchId, (payload) => {
        handler(dispatchId, safeArray(payload as unknown[]));
      });
      callback(0);
    },
    UnregisterEvent: (dispatchId: number, _target: string, callback: (status: number) => void) => {
      calls.unregister(dispatchId);
      callback(0);
    },
  };
}
