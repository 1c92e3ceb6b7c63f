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
