import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address } from '../../../src/grid/address';
import { openXlsx } from '../../../src/hosts/file';
import { MemoryHost } from '../../../src/hosts/memory';
import type { Host } from '../../../src/model/host';
import { UserError } from '../../../src/model/userError';
import { cell, edit } from '../../fixtures/build/edits';
import { buildWorkbook } from '../../fixtures/build/workbook';

const SIZE = 7;

/** A cell: absent, blank, with a value, or with a formula that reads nothing; with or without its place. */
const cellXml = fc
  .constantFrom('', '', '<c#/>', '<c#></c>', '<c#><v>3</v></c>', '<c# t="n"/>')
  .chain((xml) => fc.constantFrom(xml, xml, xml, xml.replace('<v>', '<f>1+2</f><v>')));
const rowsXml = fc
  .array(fc.option(fc.array(cellXml, { maxLength: SIZE })), { maxLength: SIZE })
  .map((rows) =>
    rows.map((row, r) => {
      if (row === null) return '';
      if (row.length === 0) return `<row r="${r + 1}"/>`;
      const cells = row.map((xml, c) => xml.replace('#', ` r="${address(r, c)}"`));
      return `<row r="${r + 1}">${cells.join('')}</row>`;
    }),
  );
const merge = fc.constantFrom('', '<mergeCell ref="B2:C4"/>', '<mergeCell ref="A6:G7"/>');
const edits = fc.uniqueArray(
  fc.tuple(fc.nat(SIZE), fc.nat(SIZE), fc.oneof(fc.integer(), fc.constantFrom('优', '=A1', ''))),
  { maxLength: 6, selector: ([row, column]) => row * 100 + column },
);

/** What the sheet holds after writing, or the code of the refusal. */
async function outcome(host: Host, list: Parameters<Host['write']>[0]): Promise<unknown> {
  try {
    await host.write(list);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  const workbook = await host.read();
  return Array.from({ length: (SIZE + 1) ** 2 }, (_, i) => {
    return cell(workbook, address(Math.floor(i / (SIZE + 1)), i % (SIZE + 1)));
  });
}

describe('file host and memory host', () => {
  it('write and refuse alike', async () => {
    await fc.assert(
      fc.asyncProperty(rowsXml, merge, edits, fc.boolean(), async (rows, merged, list, blind) => {
        const xml = `<sheetData>${rows.join('')}</sheetData><mergeCells>${merged}</mergeCells>`;
        const host = openXlsx(buildWorkbook({ sheets: [{ name: '自评表', xml }] }));
        const workbook = await host.read();
        const wanted = list.map(([row, column, value]) => {
          const at = address(row, column);
          return edit(at, value, blind ? null : cell(workbook, at).value);
        });
        const memory = new MemoryHost(workbook);
        expect(await outcome(host, wanted)).toEqual(await outcome(memory, wanted));
        const reopened = await openXlsx(host.bytes()).read();
        expect(reopened).toEqual(await host.read());
      }),
      { numRuns: 200 },
    );
  });
});

const place = fc.tuple(fc.nat(SIZE), fc.nat(SIZE)).map(([row, column]) => address(row, column));
const step = fc.oneof(
  fc.record({
    mark: fc.array(fc.tuple(place, fc.constantFrom('#FFC7CE', '#FFEB9C')), { maxLength: 6 }),
  }),
  fc.record({ write: fc.tuple(place, fc.integer()) }),
  fc.constant({ unmark: true }),
);

/** Carries out a step, or gives the message of the refusal. */
async function take(host: Host, one: typeof step extends fc.Arbitrary<infer T> ? T : never) {
  try {
    if ('mark' in one) {
      const cells = one.mark.map(([at, colour]) => {
        return { cell: { sheet: '自评表', address: at }, colour };
      });
      await host.mark(cells);
    } else if ('write' in one) await host.write([edit(...one.write)]);
    else await host.unmark();
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

describe('file host and memory host', () => {
  it('mark alike, whatever is written in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        rowsXml,
        merge,
        fc.array(step, { maxLength: 6 }),
        async (rows, merged, steps) => {
          const xml = `<sheetData>${rows.join('')}</sheetData><mergeCells>${merged}</mergeCells>`;
          const host = openXlsx(buildWorkbook({ sheets: [{ name: '自评表', xml }] }));
          const memory = new MemoryHost(await host.read());
          for (const one of steps) {
            expect(await take(host, one)).toBe(await take(memory, one));
            const { looks } = host.layout('自评表');
            const shown = looks.flatMap((row, r) =>
              row.flatMap(({ fillColor }, c) =>
                fillColor ? [[`自评表!${address(r, c)}`, fillColor]] : [],
              ),
            );
            expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(memory.fills));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
