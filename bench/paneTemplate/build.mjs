import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import configuration from '../../webpack.config.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds the plain task pane beside ours, with the same settings, into a folder of the cache.
 * @returns {Promise<string>} the folder
 */
export async function buildTemplate() {
  const path = at('../../node_modules/.cache/bench/paneTemplate');
  const usual = configuration({}, { mode: 'production' });
  const compiler = webpack({
    ...usual,
    entry: { taskpane: at('./taskpane.html') },
    output: { ...usual.output, path },
    plugins: [],
  });
  const stats = await new Promise((done, fail) => {
    compiler.run((error, result) => {
      compiler.close(() => (error ? fail(error) : done(result)));
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return path;
}
