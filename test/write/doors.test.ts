import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOM = fileURLToPath(new URL('../../src/write', import.meta.url));
const IMPORT = /(?:from|import\()\s*'([^']+)'/g;

const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(ROOM, name));
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? '');

/** All modules a module loads, itself included; packages by name. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const name of importsOf(file)) {
    if (name.startsWith('.')) reach(`${resolve(dirname(file), name)}.ts`, seen);
    else seen.add(name);
  }
  return seen;
}

describe('the room of the writers', () => {
  it('opens the docx library in one module only', () => {
    const open = files.filter((file) => importsOf(file).some((name) => /^docx(\/|$)/.test(name)));
    expect(open.map((file) => relative(ROOM, file))).toEqual([join('docx', 'docxApi.ts')]);
  });

  it.each(['toText', 'toMarkdown', 'toHtml', 'toRows'])(
    '%s loads neither the docx nor the zip library',
    (name) => {
      const loaded = [...reach(join(ROOM, `${name}.ts`))];
      expect(loaded.filter((each) => /^(docx|fflate)(\/|$)/.test(each))).toEqual([]);
    },
  );

  it('toDocx loads these two and exact decimals, nothing else', () => {
    const packages = [...reach(join(ROOM, 'toDocx.ts'))].filter((name) => !name.startsWith('/'));
    expect(packages.sort()).toEqual(['big.js', 'docx', 'docx/charts', 'fflate']);
  });

  it('asks for nothing but model, grid, numbers, vocabulary and ledger', () => {
    for (const file of files) {
      const outside = importsOf(file).filter(
        (name) => name.startsWith('.') && !resolve(dirname(file), name).startsWith(ROOM),
      );
      expect(
        outside.filter(
          (name) => !/^(\.\.\/)+(model|grid|numbers|vocabulary|ledger)(\/|$)/.test(name),
        ),
        file,
      ).toEqual([]);
      expect(readFileSync(file, 'utf8'), file).not.toMatch(
        /\b(Date\.now|new Date|document\.|window\.|Math\.random|performance\.)/,
      );
    }
  });
});
