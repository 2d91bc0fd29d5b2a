/** How each part of a release tells its version. */
const signs: Readonly<Record<string, (version: string) => string>> = {
  'package.json': (version) => `"version": "${version}"`,
  'manifest.xml': (version) => `<Version>${version}.0</Version>`,
  'pane.js': (version) => version,
  'Code.js': (version) => `/** Xếp loại 766, ${version} */`,
};

/** What in a release does not bear the version, by file. */
export function versionProblems(texts: Readonly<Record<string, string>>, version: string): readonly string[] {
  return Object.entries(signs).filter(([file, sign]) => texts[file]?.includes(sign(version)) !== true).map(([file]) => `${file} does not bear the version ${version}`);
}
