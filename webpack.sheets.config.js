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
  include: [resolve(root, 'src'), ...(target === 'ES2019' ? ['valibot', 'big.js'].map((name) => realpathSync(resolve(root, 'node_modules', name))) : [])],
  loader: 'ts-loader',
  options: {
    transpileOnly: true,
    instance: target,
    configFile: resolve(root, 'tsconfig.json'),
    compilerOptions: { target, noEmit: false, allowJs: true },
  },
});

/** Puts text behind the bundle as it stands, after everything else has been done to the bundle. */
const appendToBundle = (text) =>
  new webpack.BannerPlugin({ banner: text, footer: true, raw: true, stage: webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE });

/**
 * Every cell's formula loads the whole script anew, so what is never called goes (nine tenths of the schema library). Names, lines and comments stay: people read
 * the script in Google's editor, and Google reads the JSDoc.
 */
const dropUnused = new MinimizerPlugin({
  extractComments: false,
  terserOptions: { mangle: false, compress: { defaults: false, unused: true, dead_code: true }, format: { beautify: true, comments: 'all' } },
});

/** One page with its script in it: a sidebar may load nothing from elsewhere. */
const onePage = {
  apply(compiler) {
    new HtmlWebpackPlugin({
      filename: 'sidebar.html',
      inject: false,
      minify: false,
      templateContent: ({ compilation }) => {
        const script = String(compilation.assets['sidebar.js'].source()).replace(/<(?=\/script|!--)/giu, '\\x3c');
        return readFileSync(resolve(host, 'sidebar.html'), 'utf8').replace('/* bundle */', () => script);
      },
    }).apply(compiler);
    compiler.hooks.emit.tap('one-page', (compilation) => {
      compilation.deleteAsset('sidebar.js');
    });
  },
};

/**
 * What clasp pushes: `Code.js`, not minified, since Google reads the JSDoc of custom functions, and `sidebar.html`.
 * `--env addon`: for the Marketplace, where the menu stands under Extensions. `--env out=folder`: elsewhere than in appsscript/.
 */
export default async (env = {}) => {
  const { sheetFunctions } = await tsImport('./src/functions/registry.ts', import.meta.url);
  const { functionSource } = await tsImport('./src/hosts/sheets/function-source.ts', import.meta.url);
  const entryPoints = [readFileSync(resolve(host, 'entry-points.js'), 'utf8').replace(/^\/\* eslint.*\*\/\n/u, ''), ...sheetFunctions.map(functionSource)];
  const path = resolve(root, env.out ?? 'appsscript');
  const common = { mode: 'production', context: root, devtool: false, resolve: { extensions: ['.ts', '.mjs', '.js'] }, performance: { hints: false } };
  return [
    {
      ...common,
      name: 'code',
      target: 'es2019',
      entry: { Code: resolve(host, 'main.ts') },
      output: { path, filename: '[name].js', chunkFormat: false, library: { type: 'var', name: 'xepLoai766' } },
      module: { rules: [compile('ES2019')] },
      optimization: { minimizer: [dropUnused] },
      plugins: [new webpack.DefinePlugin({ MARKETPLACE: JSON.stringify(Boolean(env.addon)) }), appendToBundle(entryPoints.join('\n'))],
    },
    {
      ...common,
      name: 'sidebar',
      target: ['web', 'es2020'],
      entry: { sidebar: resolve(host, 'sidebar-entry.ts') },
      output: { path, filename: '[name].js' },
      module: { rules: [compile('ES2020')] },
      // The page itself stays as written.
      optimization: { minimizer: [new MinimizerPlugin({ test: /\.js$/u, extractComments: false })] },
      plugins: [onePage],
    },
  ];
};
