import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { address } from '../../../src/grid/address';
import { type FileHost, openXlsx } from '../../../src/hosts/file';
import { OpcPackage } from '../../../src/hosts/file/opcPackage';
import type { CellValue } from '../../../src/model/grid';
import { cell, edit } from '../../fixtures/build/edits';
import { buildWorkbook, oneSheet } from '../../fixtures/build/workbook';
import { partOf, zipParts } from '../../fixtures/build/zipParts';

const SHEET = 'xl/worksheets/sheet1.xml';
const sheetOf = (host: FileHost) => partOf(host.bytes(), SHEET);
const RICH = '<si><r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r></si>';

const STYLES =
  '<fonts><font><sz val="11"/></font><font><b/></font></fonts><fills><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders><border/></borders><cellXfs>' +
  '<xf fontId="0" fillId="0" borderId="0"/><xf numFmtId="10" fontId="1" fillId="0" borderId="0"/>' +
  '<xf fontId="1" fillId="1" borderId="0"/></cellXfs>';

/** Every kind of cell, styled, and a formula that reads one. */
function everyKind(): Uint8Array {
  const xml =
    '<sheetData><row r="1"><c r="A1" s="1"><v>1.50</v></c><c r="B1" s="2" t="s"><v>0</v></c>' +
    '<c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" s="1"/>' +
    '<c r="F1" t="inlineStr"><is><t>在格里</t></is></c></row>' +
    '<row r="2"><c r="A2"><f>TEXT(A1,"0")</f><v>2</v></c><c r="B2"><f>SUM(A1:A1)</f><v>1.5</v></c></row></sheetData>';
  return buildWorkbook({ sheets: [{ name: '自评表', xml }], strings: RICH, styles: STYLES });
}
const EDITS = [
  edit('A1', 9, 1.5),
  edit('B1', '优', '粗细'),
  edit('C1', 0, true),
  edit('D1', '正常', '#N/A'),
  edit('E1', 5),
  edit('F1', '', '在格里'),
  edit('G1', 3),
  edit('B9', '=1'),
];

describe('taking a write back', () => {
  it('gives the very bytes back where nothing was written since', async () => {
    const host = openXlsx(everyKind());
    const bytes = host.bytes();
    const undo = await host.write(EDITS);
    expect(host.dirty).toBe(true);
    const { restored, left } = await host.restore(undo);
    expect([restored.length, left]).toEqual([EDITS.length, []]);
    expect(host.bytes() === bytes).toBe(true);
    expect(host.dirty).toBe(false);
  });

  it('gives the very sheet back where other parts were written since', async () => {
    const host = openXlsx(everyKind());
    const before = zipParts(host.bytes());
    const undo = await host.write(EDITS);
    await host.remember('{}');
    await host.keepTrail(() => '留痕');
    await host.restore(undo);
    expect(sheetOf(host)).toBe(partOf(everyKind(), SHEET));
    expect(await host.readTrail()).toBe('留痕');
    const same = before.filter(({ name }) => /sharedStrings|sheet1|styles/.test(name));
    for (const { name, raw } of same) {
      expect(partOf(host.bytes(), name), name).toBe(partOf(everyKind(), name));
      expect(raw).toBeDefined();
    }
  });

  it('gives cells back as they were written where the sheet changed since, and works formulas out again', async () => {
    const host = openXlsx(everyKind());
    const undo = await host.write(EDITS);
    host.setCell({ sheet: '自评表', address: 'H1' }, 7);
    await host.restore(undo);
    const xml = sheetOf(host);
    for (const part of [
      '<c r="A1" s="1"><v>1.50</v></c>',
      '<c r="B1" s="2" t="s"><v>0</v></c>',
      '<c r="C1" t="b"><v>1</v></c>',
      '<c r="D1" t="e"><v>#N/A</v></c>',
      '<c r="E1" s="1"/>',
      '<c r="F1" t="inlineStr"><is><t>在格里</t></is></c>',
      '<c r="G1"></c>',
      '<c r="H1"><v>7</v></c>',
      '<f>SUM(A1:A1)</f><v>1.5</v>',
    ]) {
      expect(xml).toContain(part);
    }
    const book = await openXlsx(host.bytes()).read();
    expect(
      ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1', 'B9'].map((at) => cell(book, at).value),
    ).toEqual([1.5, '粗细', true, '#N/A', null, '在格里', null, null]);
  });

  it('leaves alone, and names, what a person changed since', async () => {
    const host = openXlsx(everyKind());
    const undo = await host.write(EDITS);
    host.setCell({ sheet: '自评表', address: 'B1' }, '良');
    const { restored, left } = await host.restore(undo);
    expect(restored).toHaveLength(EDITS.length - 1);
    expect(left).toEqual([{ sheet: '自评表', address: 'B1', before: '优', now: '良' }]);
    expect(cell(await host.read(), 'B1').value).toBe('良');
    // All that can be given back was.
    expect(await host.restore(undo)).toMatchObject({ restored: [] });
  });

  it('keeps marks made since, and takes them back afterwards', async () => {
    const host = openXlsx(everyKind());
    const { looks } = host.layout('自评表');
    const undo = await host.write(EDITS);
    const marks = ['A1', 'E1', 'G1'].map((at) => ({
      cell: { sheet: '自评表', address: at },
      colour: '#FFC7CE',
    }));
    await host.mark(marks);
    await host.restore(undo);
    expect(host.layout('自评表').looks[0]?.[0]?.fillColor).toBe('#FFC7CE');
    expect(cell(await host.read(), 'A1').value).toBe(1.5);
    await host.unmark();
    expect(host.layout('自评表').looks[0]?.slice(0, 6)).toEqual(looks[0]);
  });

  it('refuses what another host wrote', async () => {
    const host = openXlsx(everyKind());
    const undo = await openXlsx(everyKind()).write(EDITS);
    await expect(host.restore(undo)).rejects.toMatchObject({ code: 'host' });
    await expect(host.restore(await host.write([]))).resolves.toEqual({ restored: [], left: [] });
  });
});

describe('whichever step fails', () => {
  it('the file is as it was, and the next try works', async () => {
    for (const step of ['write', 'restore', 'keepTrail', 'remember'] as const) {
      const host = openXlsx(everyKind());
      const undo = await host.write([edit('H9', 1)]);
      host.setCell({ sheet: '自评表', address: 'I9' }, 1);
      const bytes = host.bytes();
      const take = async (): Promise<unknown> => {
        if (step === 'write') return await host.write(EDITS);
        if (step === 'restore') return await host.restore(undo);
        return step === 'remember' ? await host.remember('{}') : await host.keepTrail(() => '一');
      };
      const spy = vi.spyOn(OpcPackage.prototype, 'with').mockImplementationOnce(() => {
        throw new RangeError('out of memory');
      });
      await expect(take()).rejects.toThrow();
      expect(host.bytes() === bytes, step).toBe(true);
      spy.mockRestore();
      await take();
      expect(host.bytes() === bytes, step).toBe(false);
    }
  });

  it.each(EDITS.map((_, k) => [k]))('nothing is written where edit %i cannot be', async (k) => {
    for (const bad of [{ address: 'A2' }, { before: '别的' }, { value: '长'.repeat(40_000) }]) {
      const host = openXlsx(everyKind());
      const bytes = host.bytes();
      const edits = EDITS.map((one, i) => (i === k ? { ...one, ...bad } : one));
      await expect(host.write(edits)).rejects.toThrow();
      expect(host.bytes() === bytes).toBe(true);
    }
  });

  it('names every cell that changed', async () => {
    const host = openXlsx(everyKind());
    const edits = [edit('A1', 9, 8), edit('C1', 9, true), edit('E1', 9, '有'), edit('G1', 9, 7)];
    const differences = [
      { sheet: '自评表', address: 'A1', before: 8, now: 1.5 },
      { sheet: '自评表', address: 'E1', before: '有', now: null },
      { sheet: '自评表', address: 'G1', before: 7, now: null },
    ];
    await expect(host.write(edits)).rejects.toMatchObject({ code: 'changed', differences });
    await expect(host.write(edits)).rejects.toThrow(/^有 3 个单元格已被改动：.*A1.*E1.*G1.*。$/);
  });
});

const kind = fc.constantFrom(
  '',
  '<c#/>',
  '<c# s="1"/>',
  '<c#><v>3</v></c>',
  '<c# t="b"><v>1</v></c>',
);
const rows = fc.array(fc.array(kind, { maxLength: 5 }), { maxLength: 5 }).map((list) =>
  list
    .map((cells, r) => {
      const xml = cells.map((one, c) => one.replace('#', ` r="${address(r, c)}"`)).join('');
      return `<row r="${r + 1}">${xml}</row>`;
    })
    .join(''),
);
const writes = fc.uniqueArray(
  fc.tuple(fc.nat(6), fc.nat(6), fc.oneof(fc.integer(), fc.constantFrom('优', '=A1', ''))),
  { maxLength: 6, selector: ([row, column]) => row * 10 + column },
);

describe('whatever stands there', () => {
  it('is the same after writing and taking back, whatever else was written meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(rows, writes, fc.boolean(), async (xml, list, meanwhile) => {
        const host = openXlsx(oneSheet(xml));
        if (meanwhile) host.setCell({ sheet: '自评表', address: 'J10' }, 0);
        const before = await host.read();
        const looks = JSON.stringify(host.layout('自评表').looks);
        const value = (at: string): CellValue => cell(before, at).value;
        const undo = await host.write(
          list.map(([row, column, wanted]) => {
            const at = address(row, column);
            return edit(at, wanted, value(at));
          }),
        );
        if (meanwhile) host.setCell({ sheet: '自评表', address: 'J10' }, 1);
        const { left } = await host.restore(undo);
        expect(left).toEqual([]);
        if (meanwhile) host.setCell({ sheet: '自评表', address: 'J10' }, 0);
        const now = await openXlsx(host.bytes()).read();
        for (let place = 0; place < 144; place++) {
          const at = address(Math.floor(place / 12), place % 12);
          expect(cell(now, at), at).toEqual(cell(before, at));
        }
        if (!meanwhile) expect(JSON.stringify(host.layout('自评表').looks)).toBe(looks);
      }),
      { numRuns: 150 },
    );
  });
});

const FOLDER = new URL('../../fixtures/workbooks/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

describe.each(FILES)('%s', (name) => {
  it.each([false, true])('is the same after writing and taking back, typed: %s', async (typed) => {
    const host = openXlsx(new Uint8Array(readFileSync(new URL(name, FOLDER))));
    const grid = (await host.read()).grids[0];
    const filled = (grid?.rows ?? []).flatMap((row, r) =>
      row.flatMap(({ value, formula }, c) => {
        const plain = typeof value === 'string' || typeof value === 'number';
        return plain && formula === null ? [{ at: address(r, c), value }] : [];
      }),
    );
    const [other, ...others] = filled.reverse();
    const sheet = grid?.sheet ?? '';
    const type = (value: string | number | null) => {
      if (typed && other) host.setCell({ sheet, address: other.at }, value);
    };
    const before = JSON.stringify(await host.read());
    const edits = others.slice(0, 40).map(({ at, value }, n) => {
      return { ...edit(at, n % 2 ? -n : '改', value), sheet };
    });
    const undo = await host.write(edits);
    await host.keepTrail(() => '一');
    type('别人改的');
    const { left } = await host.restore(undo);
    expect([left, undo.cells.length]).toEqual([[], 40]);
    type(other?.value ?? null);
    expect(JSON.stringify(await host.read())).toBe(before);
  });
});
