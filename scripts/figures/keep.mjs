import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms whose tests are held to their figures of coverage and mutation. */
export const ROOMS = ['score', 'check', 'read', 'draft', 'proof'];

const fromRoot = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Lines of code in a room as it stands. */
export function linesOf(room) {
  const folder = fromRoot(`src/${room}`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8').split('\n').length - 1)
    .reduce((sum, count) => sum + count, 0);
}

/** Keeps what was measured of a room in docs/figures/NAME.json, with how much code it was measured on. */
export function keep(name, room, measured) {
  const file = fromRoot(`docs/figures/${name}.json`);
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  kept[room] = { ...measured, codeLines: linesOf(room) };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
}

/** Writes docs/figures.md anew from what is kept. */
export function writePage() {
  const args = [
    fromRoot('node_modules/tsx/dist/cli.mjs'),
    fromRoot('scripts/figures.ts'),
    '--page',
  ];
  spawnSync(process.execPath, args, { stdio: 'inherit', cwd: fromRoot('.') });
}
