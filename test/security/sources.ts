import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** All files of a folder and those below it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? filesBelow(file) : [file];
  });
}

/** The program's own sources by path from the root, comments left out. */
export const SOURCES: ReadonlyMap<string, string> = new Map(
  filesBelow(path.join(ROOT, 'src'))
    .filter((file) => /\.(?:tsx?|m?js)$/.test(file))
    .map((file) => [
      path.relative(ROOT, file).replaceAll(path.sep, '/'),
      readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*/gm, ''),
    ]),
);

/** The files in which a pattern occurs, sorted. */
export const holding = (pattern: RegExp): string[] =>
  [...SOURCES]
    .filter(([, code]) => pattern.test(code))
    .map(([file]) => file)
    .sort();
