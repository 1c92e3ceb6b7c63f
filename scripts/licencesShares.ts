import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of one segment of a source map. */
function numbersOf(segment: string): number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const char of segment) {
    const digit = DIGITS.indexOf(char);
    value += (digit & 31) * 2 ** shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

/** Characters of a script by the source they come from. */
function charactersOf(code: string, { sources, mappings }: SourceMap): Map<string, number> {
  const shares = new Map<string, number>();
  const lines = code.split('\n');
  let source = 0;
  mappings.split(';').forEach((line, row) => {
    let column = 0;
    const marks = line === '' ? [] : line.split(',');
    const starts = marks.map((mark) => {
      const [step = 0, change] = numbersOf(mark);
      column += step;
      if (change !== undefined) source += change;
      return { column, source: change === undefined ? null : source };
    });
    starts.forEach((start, at) => {
      const end = starts[at + 1]?.column ?? lines[row]?.length ?? start.column;
      const name = start.source === null ? '' : (sources[start.source] ?? '');
      shares.set(name, (shares.get(name) ?? 0) + end - start.column);
    });
  });
  return shares;
}

const PACKAGE = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;
/** 本项目 The project's own code, and what the bundler adds. */
export const OWN = '';

export interface Shipped {
  readonly file: string;
  /** Bytes, gzipped. */
  readonly size: number;
  /** Bytes by package, gzipped: the package's share of the script's characters. */
  readonly packages: ReadonlyMap<string, number>;
}

/** What a built script holds, by its source map beside it. */
export function shippedIn(folder: string, file: string): Shipped {
  const code = readFileSync(path.join(folder, file), 'utf8');
  const map = JSON.parse(readFileSync(path.join(folder, `${file}.map`), 'utf8')) as SourceMap;
  const size = gzipSync(code, { level: 9 }).length;
  const packages = new Map<string, number>();
  for (const [source, characters] of charactersOf(code, map)) {
    const name = PACKAGE.exec(source)?.[1] ?? OWN;
    const share = (characters / code.length) * size;
    packages.set(name, (packages.get(name) ?? 0) + share);
  }
  return { file, size, packages };
}
