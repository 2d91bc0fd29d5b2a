import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

const root = fileURLToPath(new URL('.', import.meta.url));
const host = resolve(root, 'src/hosts/sheets');

/** Compiles without checking types: `npm run types` does that. Libraries are brought down to the same level of the language. */
const compile = (target) => ({
  test: /\.(ts|m?js)$/,
  include: [
    resolve(root, 'src'),
    ...(target === 'ES2019'
      ? ['valibot', 'big.js'].map((name) => realpathSync(resolve(root, 'node_modules', name)))
      : []),
  ],
  loader: 'ts-loader',
  options: {
    transpileOnly: true,
    instance: target,
    configFile: resolve(root, 'tsconfig.json'),
    compilerOptions: { target, noEmit: false, allowJs: true },
  },
});

/**
 * Puts text behind the bundle as it stands, after everything else has been done to the bundle. “[name]” would be the bundle's name without the strokes
 * (webpack.js.org/plugins/banner-plugin, “Placeholders”).
 */
const appendToBundle = (text) =>
  new webpack.BannerPlugin({
    banner: text.replace(/\[(\w+)\]/gu, '[\\$1\\]'),
    footer: true,
    raw: true,
    stage: webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE,
  });

/**
 * Every cell's formula loads the script anew, so what is never called goes (nine tenths of the schema library). Names, lines and comments stay: people read
 * the script in Google's editor, and Google reads the JSDoc.
 */
const dropUnused = new MinimizerPlugin({
  extractComments: false,
  terserOptions: {
    mangle: false,
    compress: { defaults: false, unused: true, dead_code: true },
    format: { beautify: true, indent_level: 2, comments: 'all' },
  },
});

/** Where a script stands in a page, nothing in it may look like the end of the script, or like a comment. */
const inPage = (script) => String(script).replace(/<(?=\/script|!--)/giu, '\\x3c');

/** Pages of the help, made from docs/huong-dan. */
const helpPages = (pages) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('help-pages', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'help-pages', stage }, () => {
        for (const [name, text] of Object.entries(pages))
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
      });
    });
  },
});

/** One page with its script in it: a sidebar may load nothing from elsewhere. */
const onePage = {
  apply(compiler) {
    new HtmlWebpackPlugin({
      filename: 'sidebar.html',
      inject: false,
      minify: false,
      templateContent: ({ compilation }) => {
        const script = inPage(compilation.assets['sidebar.js'].source());
        return readFileSync(resolve(host, 'sidebar/sidebar.html'), 'utf8').replace('/* bundle */', () => script);
      },
    }).apply(compiler);
    compiler.hooks.emit.tap('one-page', (compilation) => {
      compilation.deleteAsset('sidebar.js');
    });
  },
};

/** A script as a page of the project: a project has no other files that its pages could have, or that are not parsed with each of its executions. */
const scriptPage = (name, whole = (script) => script) => ({
  apply(compiler) {
    compiler.hooks.emit.tap('script-page', (compilation) => {
      const script = inPage(whole(compilation.assets[`${name}.js`].source()));
      compilation.emitAsset(`${name}.html`, new webpack.sources.RawSource(`<script>${script}</script>\n`));
      compilation.deleteAsset(`${name}.js`);
    });
  },
});

/** The manifest with the scope of documents: every scope of a manifest is asked for at once, so that only this build has it. */
const docsManifest = {
  apply(compiler) {
    compiler.hooks.emit.tap('docs-manifest', (compilation) => {
      const manifest = JSON.parse(readFileSync(resolve(root, 'appsscript/appsscript.json'), 'utf8'));
      const oauthScopes = [...manifest.oauthScopes, 'https://www.googleapis.com/auth/documents'];
      compilation.emitAsset(
        'appsscript.json',
        new webpack.sources.RawSource(`${JSON.stringify({ ...manifest, oauthScopes }, null, 2)}\n`),
      );
    });
  },
};

/**
 * What clasp pushes: `Code.js`, not minified, since Google reads the JSDoc of custom functions; `app.html`, the larger part of it, which is evaluated where it is
 * wanted (src/hosts/sheets/server/load-app.ts); `sidebar.html` and `word.html`.
 * `--env docs`: with “Tạo Google Tài liệu” and the scope that it needs, into appsscript-docs/ with a manifest of its own.
 * `--env addon`: for the Marketplace, where the menu stands under Extensions. `--env out=folder`: elsewhere than in appsscript/.
 */
export default async (env = {}) => {
  const { sheetFunctions } = await tsImport('./src/functions/registry.ts', import.meta.url);
  const { functionSource } = await tsImport('./src/hosts/sheets/functions/function-source.ts', import.meta.url);
  const { sheetsHelp } = await tsImport('./scripts/guide/sheets-help.ts', import.meta.url);
  const { version } = await tsImport('./src/core/version.ts', import.meta.url);
  const entryPoints = [
    `/** Xếp loại 766, ${version} */`,
    readFileSync(resolve(host, 'server/entry-points.js'), 'utf8').replace(/^\/\* eslint.*\*\/\n/u, ''),
    ...sheetFunctions.map(functionSource),
  ];
  if (env.docs)
    entryPoints.push(
      "function paneDocument(name, plan) {\n  return xepLoai766.ask('paneDocument', [name, plan]);\n}\n",
    );
  const path = resolve(root, env.out ?? (env.docs ? 'appsscript-docs' : 'appsscript'));
  const common = {
    mode: 'production',
    context: root,
    devtool: false,
    resolve: { extensions: ['.ts', '.mjs', '.js'] },
    performance: { hints: false },
  };
  const onServer = (name, entry, library, plugins) => ({
    ...common,
    name: name.toLowerCase(),
    target: 'es2019',
    entry: { [name]: resolve(host, 'server', entry) },
    output: { path, filename: '[name].js', chunkFormat: false, library: { type: 'var', name: library } },
    module: { rules: [compile('ES2019')] },
    optimization: { minimizer: [dropUnused] },
    plugins: [new webpack.DefinePlugin({ MARKETPLACE: JSON.stringify(Boolean(env.addon)) }), ...plugins],
  });
  return [
    onServer('Code', 'main.ts', 'xepLoai766', [
      appendToBundle(entryPoints.join('\n')),
      helpPages(sheetsHelp()),
      ...(env.docs ? [docsManifest] : []),
    ]),
    // One expression, whose value is what the script has made.
    onServer('app', env.docs ? 'docs-app.ts' : 'app.ts', 'xepLoai766App', [
      scriptPage('app', (script) => `(() => {\n${script}\nreturn xepLoai766App;\n})()`),
    ]),
    // What the page itself runs, and what it asks for when a Word file is wanted. The pages stay as written.
    ...[
      ['sidebar', onePage],
      ['word', scriptPage('word')],
    ].map(([name, page]) => ({
      ...common,
      name,
      target: ['web', 'es2020'],
      entry: { [name]: resolve(host, `sidebar/${name}-entry.ts`) },
      output: { path, filename: '[name].js' },
      // One page is one script.
      module: { rules: [compile('ES2020')], parser: { javascript: { dynamicImportMode: 'eager' } } },
      optimization: { minimizer: [new MinimizerPlugin({ test: /\.js$/u, extractComments: false })] },
      plugins: [page, new webpack.DefinePlugin({ DOCS: JSON.stringify(Boolean(env.docs)) })],
    })),
  ];
};
