import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = path.join(import.meta.dirname, '../../src');

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return filesBelow(file);
    return /\.tsx?$/.test(name) ? [file] : [];
  });
}

const DATA = ['model', 'numbers', 'grid', 'vocabulary', 'sources', 'policies', 'outlines'];

/** What the program does, each on one page: what hosts and screens may call of the core. */
const PAGES = ['pipeline', 'proofreading'];

/** Which rooms a room may use, besides itself. Hosts and screens may use the core; the core may use neither. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  numbers: ['model'],
  grid: ['model'],
  vocabulary: ['model'],
  sources: ['model', 'policies'],
  policies: ['model', 'numbers'],
  outlines: ['model'],
  values: DATA,
  read: [...DATA, 'values'],
  check: DATA,
  score: DATA,
  draft: DATA,
  proof: [...DATA, 'values'],
  ledger: [...DATA, 'values'],
  write: [...DATA, 'ledger'],
  batch: [...DATA, ...PAGES, 'hosts', 'ledger', 'write'],
  trail: ['model', 'grid'],
  hosts: ['model', 'grid', 'numbers', 'vocabulary'],
  cli: [...DATA, ...PAGES, 'hosts', 'write', 'ledger', 'batch'],
  taskpane: [...DATA, ...PAGES, 'hosts', 'write'],
  standalone: [...DATA, ...PAGES, 'hosts', 'write', 'ledger', 'batch', 'taskpane'],
  wps: ['hosts', 'taskpane'],
  pipeline: [...DATA, 'read', 'check', 'score', 'draft', 'trail', 'write'],
  proofreading: [...DATA, 'proof', 'pipeline'],
};

const PURE = [
  'model',
  'numbers',
  'grid',
  'vocabulary',
  'sources',
  'policies',
  'outlines',
  'values',
  'read',
  'check',
  'score',
  'draft',
  'proof',
  'ledger',
  'batch',
  'trail',
  'write',
];

const roomOf = (file: string): string =>
  path
    .relative(SRC, file)
    .split(path.sep)[0]
    ?.replace(/\.tsx?$/, '') ?? '';

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [
    ...text.matchAll(/(?:from|import\(|import)\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]/g),
  ].map((match) => match[1] ?? '');
}

const FILES = filesBelow(SRC);

test.each(FILES.map((file) => [path.relative(SRC, file), file]))(
  '%s imports only from rooms its own may use',
  (_, file) => {
    const room = roomOf(file);
    const allowed = MAY_USE[room];
    expect(allowed, `room ${room} is not in the plan`).toBeDefined();
    for (const name of importsOf(file).filter(
      (name) => name.startsWith('.') && !name.includes('/assets/'),
    )) {
      const target = roomOf(path.resolve(path.dirname(file), name));
      if (target !== room) expect(allowed, `${name} in ${room}`).toContain(target);
    }
  },
);

test.each(
  FILES.filter((file) => PURE.includes(roomOf(file))).map((file) => [
    path.relative(SRC, file),
    file,
  ]),
)('%s is pure: no host, DOM, clock, chance or file system', (_, file) => {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  expect(code).not.toMatch(
    /\bDate\.now\b|new Date\(\)|Math\.random|\bdocument\.(?!\w*:)|\bwindow\.|\bfetch\(|\bprocess\./,
  );
  for (const name of importsOf(file)) expect(name).not.toMatch(/^node:|^react|^@fluentui|office/);
});

test('no import goes in a circle', () => {
  const graph = new Map(
    FILES.map((file) => {
      const targets = importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => path.resolve(path.dirname(file), name))
        .flatMap((base) =>
          [`${base}.ts`, `${base}.tsx`, path.join(base, 'index.ts'), base]
            .filter((candidate) => FILES.includes(candidate))
            .slice(0, 1),
        );
      return [file, targets] as const;
    }),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      circles.push(
        [...trail.slice(trail.indexOf(file)), file]
          .map((step) => path.relative(SRC, step))
          .join(' → '),
      );
      return;
    }
    if (done.has(file)) return;
    done.add(file);
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
  };
  for (const file of FILES) visit(file, []);
  expect(circles).toEqual([]);
});

test('files are small', () => {
  const long = FILES.map(
    (file) => [path.relative(SRC, file), readFileSync(file, 'utf8').split('\n').length] as const,
  ).filter(([, lines]) => lines > 250);
  expect(long).toEqual([]);
});
