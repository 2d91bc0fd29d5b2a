/* The Excel add-in's site: `npm run build -- --env site=https://example.vn/xep-loai`. Run through tsx, which lets it import the lists in TypeScript. */
import { readFileSync } from 'node:fs';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { excelHelp } from './scripts/guide/excel-help.ts';
import { builtManifest } from './scripts/manifest/built-manifest.ts';
import { functionsMetadata } from './src/hosts/excel/functions/functions-metadata.ts';
import { englishShortcuts, shortcuts } from './src/hosts/excel/pane/shortcuts.ts';

const manifest = readFileSync('manifest.xml', 'utf8');
/** The manifest is the one place for the id and for the address while developing. */
const localSite = 'https://localhost:3000';

/** Files that are made, not copied. */
function madeFiles(site, { id = null, provider = null, support = null }) {
  return {
    'manifest.xml': builtManifest(manifest, { site, id, provider, support }),
    'functions.json': JSON.stringify(functionsMetadata(site, 'vi'), null, 2),
    'functions-en.json': JSON.stringify(functionsMetadata(site, 'en'), null, 2),
    'shortcuts.json': JSON.stringify(shortcuts, null, 2),
    'shortcuts-en.json': JSON.stringify(englishShortcuts, null, 2),
    'help.html': excelHelp(),
  };
}

/** Puts the made files beside the built ones. */
const emitPlugin = (files) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('made-files', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'made-files', stage }, () => {
        for (const [name, text] of Object.entries(files))
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
      });
    });
  },
});

export default async (env, { mode = 'production' }) => {
  const site = String(env.site ?? localSite).replace(/\/+$/u, '');
  const serving = env.WEBPACK_SERVE === true;
  return {
    mode,
    target: ['web', 'es2020'],
    entry: { pane: './src/hosts/excel/pane/pane-entry.ts' },
    devtool: mode === 'production' ? false : 'source-map',
    // The manifest names the script, so its name stays; the page asks for it with its hash.
    output: {
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      path: `${import.meta.dirname}/dist`,
      clean: true,
    },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/u,
          use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
      ],
    },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(
        /^\.\/english$/u,
        `${import.meta.dirname}/src/hosts/excel/pane/later-english.ts`,
      ),
      new HtmlPlugin({
        filename: 'pane.html',
        template: 'src/hosts/excel/pane/pane.html',
        hash: true,
        scriptLoading: 'defer',
      }),
      new CopyPlugin({ patterns: [{ from: 'assets/*.png' }] }),
      emitPlugin(madeFiles(site, env)),
    ],
    // Some pieces come when they are wanted: English, the report, what writes Word files, the sheets beside the appendix.
    optimization: { splitChunks: false },
    // The help has its pictures within, and is opened apart.
    performance: { assetFilter: (name) => name !== 'help.html', maxAssetSize: 600_000, maxEntrypointSize: 600_000 },
    ...(serving && {
      devServer: {
        port: 3000,
        // The page's content policy lets it open no socket: reload by hand.
        hot: false,
        liveReload: false,
        client: false,
        headers: { 'access-control-allow-origin': '*' },
        server: { type: 'https', options: await (await import('office-addin-dev-certs')).getHttpsServerOptions() },
      },
    }),
  };
};
