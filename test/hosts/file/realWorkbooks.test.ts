import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { address } from '../../../src/grid/address';
import { openXlsx } from '../../../src/hosts/file';
import type { Edit } from '../../../src/model/edit';
import type { Grid } from '../../../src/model/grid';
import { cell } from '../../fixtures/build/edits';
import { zipParts } from '../../fixtures/build/zipParts';

const FOLDER = new URL('../../fixtures/workbooks/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

/** Three blank cells that stand in the file and lie in no merge. */
function threeBlanks(grid: Grid): string[] {
  const found: string[] = [];
  grid.rows.forEach((row, r) => {
    row.forEach((one, c) => {
      const merged = grid.merges.some(
        (m) => r >= m.top && r <= m.bottom && c >= m.left && c <= m.right,
      );
      if (one.value === null && !merged) found.push(address(r, c));
    });
  });
  return found.slice(-3);
}

/** The sheet without the three cells: what must not change. */
function without(xml: string, cells: readonly string[]): string {
  return cells.reduce((text, at) => {
    const cut = text.replace(new RegExp(`<c r="${at}"[^>]*?(?:/>|>.*?</c>)`, 's'), `[${at}]`);
    expect(cut).not.toBe(text);
    return cut;
  }, xml);
}

describe.each(FILES)('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));

  it('opens and gives back the very bytes', async () => {
    const host = openXlsx(bytes);
    const { grids, active } = await host.read();
    expect(active).toBe(grids[0]?.sheet);
    expect(grids.every((grid) => grid.visible && !grid.protected && !grid.date1904)).toBe(true);
    expect(grids[0]?.merges.length).toBeGreaterThan(10);
    const texts = grids[0]?.rows.flat().map((one) => String(one.value)) ?? [];
    expect(texts.some((text) => /绩效.*自评表/.test(text))).toBe(true);
    expect(host.bytes()).toBe(bytes);
    expect(host.dirty).toBe(false);
  });

  it('changes three cells and nothing else', async () => {
    const host = openXlsx(bytes);
    const grid = (await host.read()).grids[0];
    if (!grid) throw new Error('no grid');
    const cells = threeBlanks(grid);
    expect(cells).toHaveLength(3);
    const values = [9.75, '优', '=1+1 & <b>'];
    const edits = cells.map((at, i): Edit => {
      const value = values[i] ?? 0;
      return { sheet: grid.sheet, address: at, value, before: null, purpose: 'score', label: at };
    });
    await host.write(edits);

    const before = zipParts(bytes);
    const after = zipParts(host.bytes());
    expect(after.map((part) => part.name)).toEqual(before.map((part) => part.name));
    const changed = after.filter((part, i) => {
      return part.raw !== before[i]?.raw || part.central !== before[i]?.central;
    });
    expect(changed.map((part) => part.name)).toEqual(['xl/worksheets/sheet1.xml']);
    const old = before.find((part) => part.name === changed[0]?.name)?.text ?? '';
    expect(without(changed[0]?.text ?? '', cells)).toBe(without(old, cells));

    const again = await openXlsx(host.bytes()).read();
    const read = cells.map((at) => cell(again, at));
    expect(read.map((one) => one.value)).toEqual(values);
    expect(read.every((one) => one.formula === null)).toBe(true);
    expect(host.changedCells.map((one) => one.address)).toEqual(cells);
  });

  it('writes nothing the second time', async () => {
    const host = openXlsx(bytes);
    const grid = (await host.read()).grids[0];
    const at = grid ? (threeBlanks(grid)[0] ?? '') : '';
    const one: Edit = {
      sheet: grid?.sheet ?? '',
      address: at,
      value: 10,
      before: null,
      purpose: 'score',
      label: at,
    };
    await host.write([one]);
    const once = host.bytes();
    await host.write([{ ...one, before: 10 }]);
    expect(host.bytes()).toBe(once);
  });
});
