import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { contentSecurityPolicy } from './scripts/csp.mjs';
import { OlderSyntax } from './scripts/olderSyntax.mjs';
import { OneFile } from './scripts/oneFile.mjs';
import { ServiceWorker } from './scripts/serviceWorker.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
/** What every script of a page is written in, packages included; patterns may be of 2018. */
const TARGET = 'es2017';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
const OFFICE_JS = {
  cdn: `${OFFICE_CDN}/lib/1/hosted/office.js`,
  /** A copy that the publisher puts beside the pages; not supported by Microsoft. */
  self: 'office/office.js',
};

/**
 * `--env office=self` refers the task pane to its own copy of Office.js instead of Microsoft's CDN.
 * @returns {import('webpack').Configuration}
 */
export default function configuration(env = {}, { mode = 'production' } = {}) {
  const office = env.office === 'self' ? 'self' : 'cdn';
  const policies = {
    taskpane: contentSecurityPolicy(office === 'cdn' ? [OFFICE_CDN] : []),
    index: contentSecurityPolicy([], { installable: true }),
  };

  /** Fills the places in a page that depend on the build. */
  const fill = (source, { resource }) =>
    source
      .replace('%CSP%', policies[/([\w-]+)\.html$/.exec(resource)?.[1]] ?? contentSecurityPolicy())
      .replace('%OFFICE_JS%', OFFICE_JS[office]);

  return {
    mode,
    context: here,
    target: ['web', TARGET],
    entry: {
      taskpane: './src/taskpane/taskpane.html',
      index: './src/standalone/index.html',
      save: './src/taskpane/save/save.html',
      wps: './src/wps/wps.html',
      'wps-pane': './src/wps/wps-pane.html',
    },
    output: {
      path: resolve(here, 'dist'),
      clean: true,
      // All pages lie beside their scripts; an inline script could not tell where it came from.
      publicPath: '',
      htmlFilename: '[name].html',
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      cssFilename: '[name].[contenthash:8].css',
      cssChunkFilename: '[name].[contenthash:8].css',
      copy: [
        { from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.xlsx', '**/practice/**'] } },
        { from: 'docs/licences.txt', to: '.' },
        { from: 'src/taskpane/unsupported.js', to: '.', info: { minimized: true } },
        { from: 'src/standalone/install/outdated.js', to: '.', info: { minimized: true } },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ ZIPING_VERSION: JSON.stringify(version) }),
      ...(mode === 'production' ? [new OlderSyntax({ target: TARGET })] : []),
      new OneFile({ entry: 'index', file: 'ziping.html' }),
      new ServiceWorker({ entry: 'index', file: 'sw.js' }),
    ],
    experiments: { html: true, css: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      parser: { html: { template: fill } },
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: TARGET, tsconfig: 'tsconfig.json' },
        },
        { test: /\.xlsx$/, type: 'asset/bytes' },
      ],
    },
    devtool: mode === 'development' ? 'source-map' : false,
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}
