/** Opens the help in a browser, which lies beside the pane's page: nothing else is fetched. */
export function openHelp(topic: 'use' | 'findings'): void {
  const english = Office.context.displayLanguage.toLowerCase().startsWith('en');
  const part = english ? 'english' : topic === 'findings' ? 'loi-va-canh-bao' : 'excel';
  const address = new URL(`help.html#${part}`, window.location.href).href;
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1'))
    Office.context.ui.openBrowserWindow(address);
  else window.open(address, '_blank', 'noopener');
}
