import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { address } from '../src/grid/address';
import { openXlsx } from '../src/hosts/file';
import { edit } from '../test/fixtures/build/edits';
import { DEPENDANTS, WRITES } from '../test/hosts/file/torture/formSheet';
import { PACKINGS, tortureForm } from '../test/hosts/file/torture/tortureForm';

// The torture form, before and after three cells are written, opened and saved by LibreOffice: what it shows must be the
// same but for these cells and those that read them.
const folder = mkdtempSync(path.join(tmpdir(), 'ziping-'));
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

type Shown = ReadonlyMap<string, unknown>;

/** What LibreOffice shows of a file, by cell; null where it does not open it. */
async function shown(bytes: Uint8Array, name: string): Promise<Shown | null> {
  const place = path.join(folder, `${name}.xlsm`);
  const out = path.join(folder, name);
  writeFileSync(place, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
  const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out];
  const { error } = spawnSync('soffice', [profile, '--headless', ...to, place], {
    timeout: 120_000,
  });
  if (error) throw error;
  try {
    const { grids } = await openXlsx(readFileSync(path.join(out, `${name}.xlsx`))).read();
    return new Map(
      grids.flatMap(({ sheet, rows }) =>
        rows.flatMap((cells, row) =>
          cells.map(({ value }, column) => [`${sheet}!${address(row, column)}`, value] as const),
        ),
      ),
    );
  } catch {
    return null;
  }
}

/** Cells that differ. */
const differing = (one: Shown, other: Shown): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (cell) => (one.get(cell) ?? null) !== (other.get(cell) ?? null),
  );

const expected = [...WRITES.map(([cell]) => cell), ...DEPENDANTS]
  .map((cell) => `自评表!${cell}`)
  .sort();
try {
  for (const [at, [name, packing]] of Object.entries(PACKINGS).entries()) {
    const bytes = tortureForm(packing);
    const host = openXlsx(bytes);
    await host.read();
    await host.write(WRITES.map(([cell, value]) => edit(cell, value)));
    const before = await shown(bytes, `before${at}`);
    const after = await shown(host.bytes(), `after${at}`);
    const changed = before && after ? differing(before, after).sort() : null;
    const good = changed?.join() === expected.join();
    print(
      `LibreOffice, torture form ${name}: ${
        changed ? `${after?.size} cells, changed ${changed.join(' ')}` : 'not opened'
      }${good ? '' : ' (WRONG)'}`,
    );
    if (!good) process.exitCode = 1;
  }
} catch {
  print('LibreOffice is not installed: the torture form was not opened in it');
}
