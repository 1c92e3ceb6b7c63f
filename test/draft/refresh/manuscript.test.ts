import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  editPassage,
  hasEdits,
  keepPassage,
  outgoingOf,
  previewOf,
  refreshAll,
  refreshPassage,
  restorePassage,
  takePassage,
  withDrafts,
} from '../../../src/draft/refresh';
import {
  ASK,
  ask,
  at,
  changed,
  first,
  marks,
  passages,
  RATE,
  rate,
  report,
  sentence,
  texts,
} from './drafts';

describe('a first draft', () => {
  it('is shown as it is, with what is missing', () => {
    expect(texts(first)).toEqual(['执行率为97.5%，得9.75分。', '职责为：【请补充：主要职责】']);
    expect(previewOf(first)).toMatchObject({
      missing: [{ key: ASK, prompt: '主要职责', ask: 'duties', cell: null }],
      changed: 0,
      open: 0,
    });
    expect(hasEdits(first)).toBe(false);
  });
});

describe('after the sheet changed', () => {
  const marked = withDrafts(first, changed, 'mark');

  it('marks with old and new figures, and shows what was shown', () => {
    expect(texts(marked)).toEqual(texts(first));
    expect(passages(marked)[0]?.mark).toEqual({
      state: 'changed',
      figures: [
        { from: '97.5%', to: '90%' },
        { from: '9.75', to: '9' },
      ],
      words: false,
      fresh: '执行率为90%，得9分。',
    });
    expect(marks(marked)).toEqual(['changed', undefined]);
  });

  it('is content again where the sheet is as it was', () => {
    const back = withDrafts(marked, [report([rate('97.5%', '9.75分'), ask])], 'mark');
    expect(marks(back)).toEqual([undefined, undefined]);
  });

  it('is refreshed one by one or as a whole', () => {
    expect(texts(refreshPassage(marked, RATE))[0]).toBe('执行率为90%，得9分。');
    expect(texts(refreshPassage(marked, ASK))).toEqual(texts(first));
    expect(marks(refreshAll(marked))).toEqual([undefined, undefined]);
  });

  it('knows a sentence again whose row was put lower, and its cells', () => {
    const lower = withDrafts(
      editPassage(first, RATE, '我局执行率为97.5%，得9.75分。'),
      [report([sentence('执行|execution|表!H5', '新增一行。'), rate('97.5%', '9.75分', 6), ask])],
      'mark',
    );
    expect(marks(lower)).toEqual(['added', undefined, undefined]);
    const [block] = outgoingOf(lower)[0]?.blocks ?? [];
    expect(block).toMatchObject({
      runs: [
        { text: '我局执行率为' },
        { text: '97.5%', cells: at('H6') },
        { text: '，得' },
        { text: '9.75分', cells: at('I6') },
        { text: '。' },
      ],
    });
  });

  it('shows a new passage only once it is asked for, and takes an old one out then', () => {
    const drafts = [report([ask, sentence('执行|more|', '结余5万元。')])];
    const next = withDrafts(first, drafts, 'mark');
    expect(texts(next)).toEqual(texts(first));
    expect(marks(next)).toEqual(['gone', undefined, 'added']);
    expect(previewOf(next).changed).toBe(2);
    expect(texts(refreshAll(next))).toEqual(['职责为：【请补充：主要职责】', '结余5万元。']);
    expect(texts(withDrafts(first, drafts, 'adopt'))).toEqual(texts(refreshAll(next)));
  });
});

describe('what a person edited', () => {
  const edited = editPassage(first, RATE, '受汛情影响，执行率仅为97.5%，得9.75分。');

  it('goes out as it is, and its figures keep their cells', () => {
    const [block] = outgoingOf(edited)[0]?.blocks ?? [];
    expect(block).toMatchObject({
      runs: [{ text: '受汛情影响，执行率仅为' }, { text: '97.5%', cells: at('H5') }, {}, {}, {}],
    });
    expect(passages(edited)[0]).toMatchObject({ edited: true, mark: null });
    expect(hasEdits(edited)).toBe(true);
  });

  it('gets the new figures and keeps its words', () => {
    const next = refreshAll(withDrafts(edited, changed, 'mark'));
    expect(texts(next)[0]).toBe('受汛情影响，执行率仅为90%，得9分。');
    expect(marks(next)).toEqual([undefined, undefined]);
    expect(passages(next)[0]?.edited).toBe(true);
  });

  it('stays where both changed the same, with the new sentence beside it to take or not', () => {
    const mine = editPassage(first, RATE, '执行率为96%，得9.75分。');
    const next = refreshAll(withDrafts(mine, changed, 'adopt'));
    expect(texts(next)[0]).toBe('执行率为96%，得9分。');
    expect(passages(next)[0]?.mark).toMatchObject({
      state: 'disputed',
      fresh: '执行率为90%，得9分。',
    });
    expect(texts(takePassage(next, RATE))[0]).toBe('执行率为90%，得9分。');
    const settled = keepPassage(next, RATE);
    expect(texts(settled)[0]).toBe('执行率为96%，得9分。');
    expect(marks(settled)).toEqual([undefined, undefined]);
  });

  it('stays in its place where the draft no longer has it, until it is settled', () => {
    const without = [report([ask])];
    const next = refreshAll(withDrafts(edited, without, 'adopt'));
    expect(texts(next)).toEqual(texts(edited));
    expect(marks(next)).toEqual(['gone', undefined]);
    expect(texts(takePassage(next, RATE))).toEqual(['职责为：【请补充：主要职责】']);
    const settled = keepPassage(next, RATE);
    expect(marks(settled)).toEqual([undefined, undefined]);
    expect(texts(withDrafts(settled, without, 'adopt'))).toEqual(texts(edited));
    const back = withDrafts(next, [report([rate('97.5%', '9.75分'), ask])], 'adopt');
    expect(texts(back)).toEqual(texts(edited));
    expect(marks(back)).toEqual([undefined, undefined]);
  });

  it('comes back with its outline where another makes fewer reports', () => {
    const both = withDrafts(null, [report([ask]), report([ask], '乙!A1')], 'mark');
    const mine = editPassage(both, ASK, '职责为：巡检。');
    const fewer = withDrafts(mine, [report([ask])], 'adopt');
    expect(texts(fewer)).toEqual(['职责为：【请补充：主要职责】']);
    expect(previewOf(fewer).aside).toBe(1);
    const again = withDrafts(fewer, [report([ask]), report([ask], '乙!A1')], 'adopt');
    expect(texts(again)).toEqual(texts(mine));
  });

  it('emptied goes out no more, stays so, and can be had back', () => {
    const empty = editPassage(first, RATE, ' \n');
    expect(texts(empty)).toEqual(['职责为：【请补充：主要职责】']);
    const next = withDrafts(empty, changed, 'adopt');
    expect(texts(next)).toEqual(texts(empty));
    expect(passages(next)[0]).toMatchObject({ emptied: true, mark: null });
    expect(texts(restorePassage(next, RATE))[0]).toBe('执行率为90%，得9分。');
  });

  it('is the draft again where it is typed as it was', () => {
    const back = editPassage(edited, RATE, '执行率为97.5%，得9.75分。');
    expect(back.reports).toEqual(first.reports);
  });

  it('is lines where it is a paragraph, and one line where it is not', () => {
    const lines = editPassage(first, RATE, ' 第一段。\r\n\n 第二段。 ');
    expect(texts(lines)[0]).toBe('第一段。\n第二段。');
    const heading = [
      report([{ id: 'h|', kind: 'heading', level: 1, runs: [{ text: '一、概况' }] }]),
    ];
    const named = editPassage(withDrafts(null, heading, 'mark'), 1, '一、部门\n概况');
    expect(texts(named)).toEqual(['一、部门 概况']);
  });

  it('still asks for what is missing where the request was changed, or typed', () => {
    const mine = editPassage(first, ASK, '职责为：【请补充：职责和依据】【请补充：文号】。');
    expect(previewOf(mine).missing.map(({ prompt }) => prompt)).toEqual(['职责和依据', '文号']);
    expect(outgoingOf(mine)[0]?.missing).toEqual(['职责和依据', '文号']);
  });

  it('may be the title, which names the report', () => {
    const drafts = [report([{ id: 'title', kind: 'title', runs: [{ text: '报告' }] }])];
    const named = editPassage(withDrafts(null, drafts, 'mark'), 1, '自评报告（送审稿）');
    expect(outgoingOf(named)[0]?.title).toBe('自评报告（送审稿）');
  });
});

const word = fc.constantFrom('甲', '乙', '完成', '97.5%', '10', '，', '。');
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const draft = fc
  .uniqueArray(fc.constantFrom('a|x|1', 'a|x|2', 'b|y|1', 'c|z|'), { maxLength: 4 })
  .chain((ids) => fc.tuple(...ids.map((id) => words.map((text) => sentence(id, text)))))
  .map((blocks) => [report(blocks)]);
const step = fc.oneof(
  fc.record({ draft, how: fc.constantFrom('mark' as const, 'adopt' as const) }),
  fc.record({ edit: fc.nat(4), text: words.map((text) => `◆${text}`) }),
  fc.constant('refresh' as const),
);

test('through any drafts and refreshes, what a person wrote is there until the person changes it', () => {
  fc.assert(
    fc.property(draft, fc.array(step, { maxLength: 8 }), (start, steps) => {
      let manuscript = withDrafts(null, start, 'mark');
      const own = new Set<number>();
      for (const one of steps) {
        if (one === 'refresh') manuscript = refreshAll(manuscript);
        else if ('draft' in one) manuscript = withDrafts(manuscript, one.draft, one.how);
        else {
          const shown = passages(manuscript).filter(({ mark }) => mark?.state !== 'added');
          const chosen = shown[one.edit];
          if (!chosen) continue;
          manuscript = editPassage(manuscript, chosen.key, one.text);
          own.add(chosen.key);
        }
        const seen = passages(manuscript);
        expect(new Set(seen.map(({ key }) => key)).size).toBe(seen.length);
        for (const key of own) {
          const block = seen.find((view) => view.key === key)?.block;
          const text = block && 'runs' in block ? block.runs.map((run) => run.text).join('') : '';
          expect(text).toContain('◆');
        }
      }
    }),
  );
});
