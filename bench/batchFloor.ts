import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The floor: unzips, parses and zips every `parts`-th file again, and nothing else. Arguments: folder, part, parts. */
const [folder = '', part = '0', parts = '1'] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:xlsx|docx)$/.test(name))
  .sort();
for (const [at, name] of files.entries()) {
  if (at % Number(parts) !== Number(part)) continue;
  const entries = unzipSync(new Uint8Array(readFileSync(path.join(folder, name))));
  for (const [entry, content] of Object.entries(entries)) {
    if (!/\.(?:xml|rels)$/.test(entry)) continue;
    const parser = new SaxesParser();
    parser.on('opentag', () => {});
    parser.on('text', () => {});
    parser.write(strFromU8(content)).close();
  }
  zipSync(entries);
}
