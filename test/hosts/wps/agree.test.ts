import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address } from '../../../src/grid/address';
import { MemoryHost } from '../../../src/hosts/memory';
import type { Undo } from '../../../src/model/edit';
import type { Cell, Grid, Workbook } from '../../../src/model/grid';
import type { Host } from '../../../src/model/host';
import { UserError } from '../../../src/model/userError';
import { cell, edit } from '../../fixtures/build/edits';
import { grid, type Literal, workbook } from '../../officehost/sheets';
import { open } from './setup';

const SIZE = 6;
const place = fc.tuple(fc.nat(SIZE), fc.nat(SIZE)).map(([r, c]) => address(r, c));
const literal = fc.constantFrom<Literal>(
  3,
  '优',
  true,
  '007',
  { value: 0.5, format: '0.00%' },
  { value: 3, formula: '=1+2' },
  { value: 45_000, format: 'yyyy/m/d' },
);
const merges = fc.constantFrom<readonly string[]>([], ['B2:C4'], ['A6:G7', 'A1:B2'], ['G1:G7']);
const book = fc
  .tuple(fc.dictionary(place, literal, { maxKeys: 20 }), merges)
  .map(([cells, areas]) => workbook(grid('自评表', { A1: '表', ...cells }, areas)));

type Step =
  | { readonly write: readonly [string, number | string][] }
  | { readonly mark: readonly [string, string][] }
  | { readonly remember: string }
  | { readonly lines: readonly (readonly string[])[] }
  | { readonly unmark: true }
  | { readonly trail: string }
  | { readonly restore: true };
const text = fc.constantFrom('优', '=A1', '', '12月', '1/2');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    write: fc.uniqueArray(fc.tuple(place, fc.oneof(fc.integer(), text)), {
      maxLength: 4,
      selector: ([at]) => at,
    }),
  }),
  fc.record({
    mark: fc.array(fc.tuple(place, fc.constantFrom('#FFC7CE', '#FFEB9C')), { maxLength: 4 }),
  }),
  fc.record({ remember: text }),
  fc.record({ lines: fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 }) }),
  fc.constant<Step>({ unmark: true }),
  fc.record({ trail: text }),
  fc.constant<Step>({ restore: true }),
);

/** Carries a step out; gives the message of the refusal, or the name of the sheet. */
async function take(host: Host, one: Step, undos: Undo[]): Promise<unknown> {
  try {
    if ('write' in one) {
      const now = await host.read();
      const edits = one.write.map(([at, value]) => edit(at, value, cell(now, at).value));
      const undo = await host.write(edits);
      undos.push(undo);
      return undo;
    }
    if ('mark' in one) {
      return await host.mark(
        one.mark.map(([at, colour]) => ({ cell: { sheet: '自评表', address: at }, colour })),
      );
    }
    if ('remember' in one) return await host.remember(one.remember);
    if ('lines' in one) return await host.addSheet('报告', one.lines);
    if ('restore' in one) return await host.restore(undos.pop() ?? { cells: [] });
    if ('trail' in one) {
      await host.keepTrail((kept) => `${kept ?? ''}${one.trail}`);
      return await host.readTrail();
    }
    return await host.unmark();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

async function shown(host: Host) {
  const now = await host.read();
  const cells = now.grids.map((one) => [one.sheet, heldCells(now, one)]);
  return { cells, memo: now.memo ?? null };
}

/** The cells from the first to the last with anything in them: beyond, WPS is not asked for formats. */
function heldCells(now: Workbook, { sheet, rows }: Grid): readonly Cell[] {
  const filled = rows.flatMap((row, r) =>
    row.flatMap(({ value }, c) => (value === null ? [] : [{ r, c }])),
  );
  const [lines, columns] = [filled.map(({ r }) => r), filled.map(({ c }) => c)];
  return span(lines).flatMap((r) =>
    span(columns).map((c) => cell(now, `${sheet}!${address(r, c)}`)),
  );
}

const span = (all: readonly number[]) =>
  Array.from({ length: SIZE + 1 }, (_, at) => at).filter(
    (at) => at >= Math.min(...all) && at <= Math.max(...all),
  );

describe('WPS host and memory host', () => {
  it('do and refuse alike, whatever is done in which order', async () => {
    await fc.assert(
      fc.asyncProperty(book, fc.array(step, { maxLength: 6 }), async (start, steps) => {
        const { wps, host } = open(start);
        const memory = new MemoryHost(start);
        const [undos, memoryUndos]: [Undo[], Undo[]] = [[], []];
        for (const one of steps) {
          expect(await take(host, one, undos)).toEqual(await take(memory, one, memoryUndos));
          expect(await shown(host)).toEqual(await shown(memory));
          const fills = Object.entries(wps.book.fills()).map(([at, { color }]) => [at, color]);
          expect(Object.fromEntries(fills)).toEqual(Object.fromEntries(memory.fills));
        }
      }),
      { numRuns: 120 },
    );
  });
});
