import { describe, expect, it } from 'vitest';
import {
  editPassage,
  hasEdits,
  type Manuscript,
  previewOf,
  refreshAll,
  withDrafts,
} from '../../../src/draft/refresh';
import type { Block } from '../../../src/model/report';
import {
  ask,
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

describe('what the preview counts', () => {
  const counts = (manuscript: Manuscript) => {
    const { changed, open, aside } = previewOf(manuscript);
    return { changed, open, aside };
  };
  const more = sentence('执行|more|', '结余5万元。');

  it('changed, added and gone passages wait to be brought up to date', () => {
    expect(counts(withDrafts(first, changed, 'mark'))).toEqual({ changed: 1, open: 0, aside: 0 });
    const drafts = [report([rate('97.5%', '9.75分'), ask, more])];
    expect(counts(withDrafts(first, drafts, 'mark'))).toEqual({ changed: 1, open: 0, aside: 0 });
    expect(counts(withDrafts(first, [report([ask])], 'mark'))).toEqual({
      changed: 1,
      open: 0,
      aside: 0,
    });
  });

  it('disputed passages and edited ones that are gone wait for a person', () => {
    const mine = editPassage(first, RATE, '执行率为96%，得9.75分。');
    const disputed = withDrafts(mine, changed, 'mark');
    expect(counts(disputed)).toEqual({ changed: 1, open: 0, aside: 0 });
    expect(counts(refreshAll(disputed))).toEqual({ changed: 0, open: 1, aside: 0 });
    expect(counts(withDrafts(mine, [report([ask])], 'mark'))).toEqual({
      changed: 0,
      open: 1,
      aside: 0,
    });
  });

  it('a disputed passage tells how its words differ from the draft', () => {
    const mine = editPassage(first, RATE, '执行率为96%，得9.75分。');
    const [view] = passages(refreshAll(withDrafts(mine, changed, 'mark')));
    expect(view?.mark).toEqual({
      state: 'disputed',
      fresh: '执行率为90%，得9分。',
      figures: [{ from: '96%', to: '90%' }],
      words: false,
    });
  });

  it('a new passage and one that is gone differ as a whole', () => {
    const views = passages(withDrafts(first, [report([ask, more])], 'mark'));
    expect(views.map(({ mark }) => mark)).toEqual([
      { state: 'gone', fresh: null, figures: [], words: true },
      null,
      { state: 'added', fresh: '结余5万元。', figures: [], words: true },
    ]);
  });

  it('edits of reports no longer made are kept and counted, untouched reports are not', () => {
    const both = withDrafts(
      null,
      [report([rate('97.5%', '9.75分'), ask]), report([ask], '乙!A1')],
      'mark',
    );
    expect(withDrafts(both, [report([ask], '乙!A1')], 'mark').aside).toEqual([]);
    const mine = editPassage(both, RATE, '执行率为96%。');
    const fewer = withDrafts(mine, [report([ask], '乙!A1')], 'mark');
    expect(counts(fewer)).toEqual({ changed: 0, open: 0, aside: 1 });
    expect(hasEdits(fewer)).toBe(true);
    expect(hasEdits(mine)).toBe(true);
    expect(hasEdits(both)).toBe(false);
  });
});

describe('passages the draft no longer has', () => {
  const [one, two, three] = ['甲。', '乙。', '丙。'].map((text, at) =>
    sentence(`节|x${at}|`, text),
  );
  if (!one || !two || !three) throw new Error('three sentences');
  const start = withDrafts(null, [report([one, two, three])], 'mark');
  const left = (drafts: readonly Block[]) =>
    texts(withDrafts(start, [report([...drafts])], 'mark'));

  it('stand behind the one they stood behind', () => {
    expect(left([one, three])).toEqual(['甲。', '乙。', '丙。']);
    expect(left([two, three])).toEqual(['甲。', '乙。', '丙。']);
    expect(left([one, two])).toEqual(['甲。', '乙。', '丙。']);
    expect(left([three, one])).toEqual(['丙。', '甲。', '乙。']);
    expect(left([three])).toEqual(['甲。', '乙。', '丙。']);
    expect(left([])).toEqual(['甲。', '乙。', '丙。']);
  });

  it('and were never shown, are forgotten', () => {
    const waiting = withDrafts(
      start,
      [report([one, two, three, sentence('节|x9|', '丁。')])],
      'mark',
    );
    expect(passages(withDrafts(waiting, [report([one, two, three])], 'mark'))).toHaveLength(3);
  });
});

describe('a passage is known again', () => {
  const moved = (from: Block, to: Block) => {
    const start = withDrafts(null, [report([from])], 'mark');
    return marks(withDrafts(start, [report([to])], 'mark'));
  };

  it('by its name, whatever it says', () => {
    expect(moved(sentence('节|x|表!A1', '甲。'), sentence('节|x|表!A1', '乙。'))).toEqual([
      'changed',
    ]);
  });

  it('by its words, where only its cell or its number changed', () => {
    expect(moved(sentence('节|x|表!A1', '甲。'), sentence('节|x|表!A2', '甲。'))).toEqual([
      undefined,
    ]);
    expect(moved(sentence('节|x|表!A1', '甲。'), sentence('节|x|表!A1#12', '甲。'))).toEqual([
      undefined,
    ]);
    expect(moved(sentence('paragraph#2', '甲。'), sentence('paragraph#13', '甲。'))).toEqual([
      undefined,
    ]);
  });

  it('but not in another section, nor by its cell alone', () => {
    expect(moved(sentence('节|x|表!A1', '甲。'), sentence('节|y|表!A1', '甲。'))).toEqual([
      'gone',
      'added',
    ]);
    expect(moved(sentence('节|x|表!A1', '甲。'), sentence('节|x|表!A2', '乙。'))).toEqual([
      'gone',
      'added',
    ]);
    expect(moved(sentence('节#2甲|x|', '甲。'), sentence('节#3甲|x|', '甲。'))).toEqual([
      'gone',
      'added',
    ]);
  });

  it('by name and words before words, by words before the name', () => {
    const [a, b] = [sentence('节|x|表!A1', '甲。'), sentence('节|x|表!A2', '甲。')];
    const start = editPassage(withDrafts(null, [report([a, b])], 'mark'), 2, '乙。');
    const again = withDrafts(start, [report([b, a])], 'mark');
    expect(passages(again).map(({ key }) => key)).toEqual([2, 1]);
    const swapped = withDrafts(
      withDrafts(null, [report([a, sentence('节|x|表!A2', '丙。')])], 'mark'),
      [report([sentence('节|x|表!A1', '丙。'), sentence('节|x|表!A2', '甲。')])],
      'mark',
    );
    expect(passages(swapped).map(({ key }) => key)).toEqual([2, 1]);
  });
});
