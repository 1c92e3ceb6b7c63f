import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { licencesPage } from './licencesPage';
import { shippedIn } from './licencesShares';
import { noticesText } from './licencesTexts';

// Builds the scripts of all pages once more, with source maps, into a folder of their own; writes what they hold into
// docs/licences.md and the texts of the licences into docs/licences.txt.
const root = fileURLToPath(new URL('..', import.meta.url));
const config = new URL('../webpack.config.js', import.meta.url).href;
const { default: configuration } = (await import(config)) as {
  default: () => webpack.Configuration & { readonly entry: Readonly<Record<string, string>> };
};
const built = configuration();

/** The script that a page starts with: scripts that a page names itself get no source map. */
function startOf(page: string): string {
  const html = readFileSync(path.join(root, page), 'utf8');
  const [, script] = /<script src="(\.[^"]+\.tsx?)"/.exec(html) ?? [];
  if (script === undefined) throw new Error(`${page} names no script`);
  return path.join(root, path.dirname(page), script);
}

const out = mkdtempSync(path.join(tmpdir(), 'ziping-'));
const compiler = webpack({
  ...built,
  entry: Object.fromEntries(
    Object.entries(built.entry).map(([name, page]) => [name, startOf(page)]),
  ),
  plugins: built.plugins?.slice(0, 1) ?? [],
  devtool: 'hidden-source-map',
  output: { ...built.output, path: out, filename: '[name].js', chunkFilename: '[name].js' },
});
await new Promise<void>((done, fail) => {
  compiler.run((error, stats) => {
    compiler.close(() => {
      if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats?.toString('errors-only')));
      else done();
    });
  });
});
const scripts = readdirSync(out).filter((file) => file.endsWith('.js.map'));
const shipped = scripts.map((file) => shippedIn(out, file.replace(/\.map$/, '')));
rmSync(out, { recursive: true });
const write = (name: string, text: string) => writeFileSync(path.join(root, 'docs', name), text);
write('licences.md', licencesPage(shipped));
write('licences.txt', noticesText(shipped));
process.stdout.write('docs/licences.md, docs/licences.txt\n');
