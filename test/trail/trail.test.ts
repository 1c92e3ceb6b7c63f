import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoForm } from '../../src/hosts/shared/memo';
import type { Edit } from '../../src/model/edit';
import {
  appendTrail,
  restoredEntry,
  TRAIL_WIDTHS,
  type TrailOccasion,
  trailRows,
  writtenEntry,
} from '../../src/trail';
import { LONGEST_TRAIL, parseTrail } from '../../src/trail/keep';

const edit = (address: string, value: Edit['value'], before: Edit['before'] = null): Edit => {
  return { sheet: '自评表', address, value, before, purpose: 'score', label: `${address}的得分` };
};
const occasion = (at: string, memo: Partial<TrailOccasion['memo']> = {}): TrailOccasion => ({
  at,
  tool: '1.2.0',
  policy: { id: 'national-2020', title: '财预〔2020〕10号' },
  memo: { overrides: [], setAside: [], ...memo },
});
const OVERRIDE = { cell: '自评表!H12', score: '8', reason: '材料不全' };
const ASIDE = { code: 'T05', form: '自评表!A1', cell: null, reason: '主管部门已核' };

/** A trail by its entries, oldest first. */
const kept = (...entries: ReturnType<typeof writtenEntry>[]) =>
  entries.reduce<string | null>(appendTrail, null);

describe('a trail as a reviewer reads it', () => {
  it('says when, what, where, before and after, by which policy and version', () => {
    const rows = trailRows(
      kept(
        writtenEntry(occasion('2026-03-05 09:30'), 'write', [
          edit('H12', 15),
          edit('H13', 9, '旧'),
        ]),
      ),
    );
    const end = ['', '财预〔2020〕10号', '1.2.0'];
    expect(rows).toEqual([
      ['时间', '事项', '位置', '项目', '原内容', '新内容', '理由', '评分办法', '工具版本'],
      ['2026-03-05 09:30', '写入得分', '自评表!H12', 'H12的得分', '（空白）', '15', ...end],
      ['2026-03-05 09:30', '写入得分', '自评表!H13', 'H13的得分', '旧', '9', ...end],
    ]);
    expect(TRAIL_WIDTHS).toHaveLength(9);
  });

  it('names decisions with their reasons once, and again where they change or go', () => {
    const other = { ...OVERRIDE, score: '7' };
    const text = kept(
      writtenEntry(occasion('一', { overrides: [OVERRIDE], setAside: [ASIDE] }), 'write', []),
      writtenEntry(occasion('二', { overrides: [OVERRIDE], setAside: [ASIDE] }), 'fix', []),
      writtenEntry(occasion('三', { overrides: [other] }), 'write', []),
    );
    const said = trailRows(text)
      .slice(1)
      .map(([at, what, where, , , after, reason]) => {
        return [at, what, where, after, reason];
      });
    expect(said).toEqual([
      ['一', '人工改分', '自评表!H12', '8', '材料不全'],
      ['一', '搁置问题', '自评表!A1', '', '主管部门已核'],
      ['二', '修复问题', '', '', ''],
      ['三', '人工改分', '自评表!H12', '7', '材料不全'],
      ['三', '取消搁置问题', '自评表!A1', '', '主管部门已核'],
    ]);
  });

  it('tells of a write taken back, as far as it was', () => {
    const undo = {
      cells: [
        { sheet: '自评表', address: 'H12', before: null, after: 15 },
        { sheet: '自评表', address: 'H13', before: true, after: 9 },
      ],
    };
    const restored = { restored: [{ sheet: '自评表', address: 'H13' }], left: [] };
    const rows = trailRows(kept(restoredEntry(occasion('今'), undo, restored)));
    expect(rows.slice(1).map((row) => row.slice(1, 6))).toEqual([
      ['撤销写入', '自评表!H13', '', '9', 'TRUE'],
    ]);
  });

  it('tells of a sheet that was added', () => {
    const added = {
      sheet: '自评报告',
      address: 'A1',
      label: '自评报告',
      before: '（无此表）',
      value: '9 行',
    };
    const rows = trailRows(kept(writtenEntry(occasion('一'), 'sheet', [added])));
    expect(rows[1]?.slice(0, 6)).toEqual([
      '一',
      '新增工作表',
      '自评报告!A1',
      '自评报告',
      '（无此表）',
      '9 行',
    ]);
  });

  it('is a header alone where there is none, and says so where it cannot be read', () => {
    expect(trailRows(null)).toHaveLength(1);
    expect(trailRows('')).toHaveLength(1);
    for (const text of ['坏的', '{}', '{"version":2}', '[]', 'null']) {
      expect(trailRows(text)[1]?.[1], text).toContain('损坏');
    }
  });

  it('goes on after one that could not be read, and keeps saying so', () => {
    const text = appendTrail('坏的', writtenEntry(occasion('今'), 'write', [edit('H12', 1)]));
    expect(trailRows(text).map(([, what]) => what)).toEqual([
      '事项',
      '以前的留痕已损坏，读不出来',
      '写入得分',
    ]);
  });
});

describe('room', () => {
  it('is made by folding the oldest into a count', () => {
    const edits = Array.from({ length: 60 }, (_, n) => edit(`H${n + 1}`, n));
    let text: string | null = null;
    for (let n = 0; n < 60; n++) {
      text = appendTrail(text, writtenEntry(occasion(`第${n}次`), 'write', edits));
      expect(text.length).toBeLessThanOrEqual(LONGEST_TRAIL);
    }
    const { folded, entries } = parseTrail(text);
    expect(folded.entries + entries.length).toBe(60);
    expect(folded.entries).toBeGreaterThan(0);
    expect(entries.at(-1)?.at).toBe('第59次');
    expect(folded.until).toBe(`第${folded.entries - 1}次`);
    expect(trailRows(text)[1]?.[1]).toBe(`较早的 ${folded.entries} 次记录已略去`);
  });

  it('is enough for any single entry, which says what it lacks', () => {
    const edits = Array.from({ length: 3000 }, (_, n) => edit(`H${n + 1}`, '"'.repeat(300)));
    const reasons = Array.from({ length: 900 }, () => ({ ...OVERRIDE, reason: '"'.repeat(300) }));
    const text = kept(writtenEntry(occasion('今', { overrides: reasons }), 'write', edits)) ?? '';
    expect(text.length).toBeLessThanOrEqual(LONGEST_TRAIL);
    const [entry] = parseTrail(text).entries;
    expect((entry?.cells.length ?? 0) + (entry?.more ?? 0)).toBe(3000);
    expect(trailRows(text).at(-1)?.[3]).toBe(`另有 ${entry?.more} 格从略`);
  });

  it('keeps whatever text as the workbook will deliver it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (value) => {
        const text = kept(writtenEntry(occasion('今'), 'write', [edit('H1', value)])) ?? '';
        expect(memoForm(text)).toBe(text);
        expect(parseTrail(text).broken).toBe(false);
        expect(trailRows(text)).toHaveLength(2);
      }),
    );
  });
});
