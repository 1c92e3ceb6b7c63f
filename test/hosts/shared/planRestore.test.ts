import { describe, expect, it } from 'vitest';
import { planRestore } from '../../../src/hosts/shared/planRestore';
import { sameValue } from '../../../src/hosts/shared/sameValue';
import type { CellValue } from '../../../src/model/grid';

const cell = (address: string, before: CellValue, after: CellValue) => {
  return { sheet: '自评表', address, before, after };
};

describe('which cells of a write are given back', () => {
  const undo = {
    cells: [
      cell('A1', null, 15),
      cell('A2', true, 0.975),
      cell('A3', '旧', '=1+1'),
      cell('A4', 1, 2),
      cell('A5', 1, 2),
      cell('A6', 1, 2),
      cell('A7', null, ''),
    ],
  };
  const now: Record<string, { value: CellValue; formula: string | null }> = {
    A1: { value: 15, formula: null },
    A2: { value: 0.9750000000000001, formula: null },
    // Excel tells text that looks like a formula as one.
    A3: { value: '=1+1', formula: '=1+1' },
    A4: { value: 2, formula: '=1+1' },
    A5: { value: 1, formula: null },
    A7: { value: null, formula: null },
  };
  const plan = planRestore(undo, ({ address }) => now[address] ?? null);

  it('those that hold what was written, as Excel keeps it', () => {
    expect(plan.back.map(({ address }) => address)).toEqual(['A1', 'A2', 'A3', 'A7']);
  });

  it('not those with a formula now, nor those whose sheet is gone: they are told', () => {
    expect(plan.left).toEqual([
      { sheet: '自评表', address: 'A4', before: 2, now: '=1+1' },
      { sheet: '自评表', address: 'A6', before: 2, now: null },
    ]);
  });

  it('nor those that are back already, of which nothing is said', () => {
    const told = [...plan.back, ...plan.left].map(({ address }) => address);
    expect(told).not.toContain('A5');
  });
});

describe('the same value', () => {
  it.each<[CellValue, CellValue, boolean]>([
    [null, '', true],
    [0.1 + 0.2, 0.3, true],
    [1, '1', false],
    [0, null, false],
    [false, null, false],
    [true, true, true],
    [97.5, 97.50001, false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
    expect(sameValue(b, a)).toBe(same);
  });
});
