/** What the add-on needs at least: a sidebar, and the spreadsheet that is open. */
const neededScopes = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

/** What is wrong with the text of an `appsscript.json`; empty where nothing is. */
export function sheetsManifestProblems(text: string): readonly string[] {
  const { timeZone, runtimeVersion, oauthScopes } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const scopes: readonly unknown[] = Array.isArray(oauthScopes) ? oauthScopes : [];
  return [
    ...(timeZone === 'Asia/Ho_Chi_Minh' ? [] : [`timeZone is ${String(timeZone)}, not Asia/Ho_Chi_Minh`]),
    ...(runtimeVersion === 'V8' ? [] : ['runtimeVersion is not V8']),
    ...neededScopes.filter((scope) => !scopes.includes(scope)).map((scope) => `oauthScopes lacks ${scope}`),
  ];
}
