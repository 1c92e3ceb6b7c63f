import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PLACES } from '../../batch';
import type { WrittenLetter } from './jobs';
import { below, readResult, resultPath } from './store';
import { walk } from './walk';

/** Letters the last run wrote, by file name, with the fingerprint of their text. */
export function formerLetters(out: string): Map<string, string> {
  try {
    const text = readFileSync(path.join(out, PLACES.data), 'utf8');
    const { letters }: { letters?: readonly WrittenLetter[] } = JSON.parse(text);
    return new Map(letters?.map(({ name, fingerprint }) => [name, fingerprint]));
  } catch {
    return new Map();
  }
}

/** Takes away letters of the last run that no longer apply. */
export function sweepLetters(
  out: string,
  former: Iterable<string>,
  now: ReadonlySet<string>,
): void {
  for (const name of former) {
    if (now.has(name)) continue;
    for (const ending of ['.txt', '.docx'])
      rmSync(path.join(out, PLACES.letters, name + ending), { force: true });
  }
}

/** Takes away results, and the copies made with them, of files that are no longer there. */
export async function sweepResults(out: string, files: readonly string[]): Promise<void> {
  const wanted = new Set(files.map((file) => resultPath(out, file)));
  const folder = path.join(out, PLACES.results);
  for (const { file } of await walk(folder).catch(() => [])) {
    const place = below(folder, file);
    if (wanted.has(place) || !file.endsWith('.json')) continue;
    const result = readResult(out, file.slice(0, -'.json'.length));
    if (!result) continue;
    rmSync(place, { force: true });
    if (result.review) rmSync(below(out, result.review), { force: true });
  }
}
