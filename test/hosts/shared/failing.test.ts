import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/file';
import { MemoryHost } from '../../../src/hosts/memory';
import type { Undo } from '../../../src/model/edit';
import type { Host } from '../../../src/model/host';
import { cell, edit } from '../../fixtures/build/edits';
import { oneSheet } from '../../fixtures/build/workbook';

const FORM = oneSheet(
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="b"><v>1</v></c></row><row r="2"><c r="A2"><f>A1*2</f><v>2</v></c></row>',
);
const PLACES = ['A1', 'B1', 'C1', 'A2'];
const EDITS = [edit('A1', 9, 1), edit('B1', '优', true), edit('C1', 3)];

/** A person's afternoon: each step is one call of the host. */
const STEPS: readonly ((host: Host, undo: Undo | undefined) => Promise<unknown>)[] = [
  (host) => host.read(),
  (host) => host.write(EDITS),
  async (host) => host.keepTrail?.((kept) => `${kept ?? ''}写`),
  (host) => host.mark([{ cell: { sheet: '自评表', address: 'A1' }, colour: '#FFC7CE' }]),
  (host) => host.remember('{}'),
  (host) => host.unmark(),
  async (host, undo) => undo && host.restore?.(undo),
];

const isUndo = (told: unknown): told is Undo =>
  typeof told === 'object' && told !== null && 'cells' in told;

describe.each([
  ['file', async () => openXlsx(FORM)],
  ['memory', async () => new MemoryHost(await openXlsx(FORM).read())],
])('%s host: failing the k-th call', (_, open) => {
  it.each(STEPS.map((_, k) => [k]))(
    'k = %i leaves all written or none, and restorable',
    async (k) => {
      const host = await open();
      const values = async () => {
        const book = await host.read();
        return PLACES.map((at) => cell(book, at).value);
      };
      const before = await values();
      let undo: Undo | undefined;
      for (const [i, step] of STEPS.entries()) {
        // As where a sheet is protected or memory runs out: the call ends in an error and did nothing.
        if (i === k) continue;
        const told = await step(host, undo);
        if (isUndo(told)) undo = told;
        const now = await values();
        expect([before.slice(0, 3), [9, '优', 3]]).toContainEqual(now.slice(0, 3));
      }
      if (undo) await host.restore?.(undo);
      const after = await values();
      expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    },
  );

  it.each([0, 1, 2])('nothing is written where edit %i is refused', async (k) => {
    const host = await open();
    const before = await host.read();
    const edits = EDITS.map((one, i) => (i === k ? { ...one, address: 'A2' } : one));
    await expect(host.write(edits)).rejects.toMatchObject({ code: 'formula-cell' });
    expect(await host.read()).toBe(before);
  });
});
