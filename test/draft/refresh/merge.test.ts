import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hunksOf, placesOf } from '../../../src/draft/refresh/align';
import { mergeText } from '../../../src/draft/refresh/merge';
import { isFigure, tokensOf } from '../../../src/draft/refresh/tokens';

const BASE = '全年执行数195万元，执行率为97.5%，得9.75分。';

describe('tokens', () => {
  it('takes a number, a request and a Latin word as one, and loses nothing', () => {
    expect(tokensOf('得9.75分，97.5%。')).toEqual(['得', '9.75', '分', '，', '97.5%', '。']);
    expect(tokensOf('见【请补充：通知，文号】APP')).toEqual([
      '见',
      '【请补充：通知，文号】',
      'APP',
    ]);
    expect(tokensOf('𠮷\n\ud800。').join('')).toBe('𠮷\n\ud800。');
  });
});

describe('merging', () => {
  const FRESH = '全年执行数180万元，执行率为90%，得9分。';

  it('changes figures in the person’s text, and no word of it', () => {
    const mine = '受疫情影响，全年执行数195万元，执行率达到97.5%，故得9.75分。';
    expect(mergeText(BASE, mine, FRESH)).toEqual({
      text: '受疫情影响，全年执行数180万元，执行率达到90%，故得9分。',
      disputed: false,
    });
  });

  it('leaves a figure that the person changed, and says so', () => {
    const mine = '全年执行数195万元，执行率为97%，得9.75分。';
    expect(mergeText(BASE, mine, FRESH)).toEqual({
      text: '全年执行数180万元，执行率为97%，得9分。',
      disputed: true,
    });
  });

  it('is content where both changed a figure alike', () => {
    const mine = '全年执行数195万元，执行率达90%，得9.75分。';
    expect(mergeText(BASE, mine, FRESH)).toEqual({
      text: '全年执行数180万元，执行率达90%，得9分。',
      disputed: false,
    });
  });

  it('changes words in clauses the person left alone, and not in others', () => {
    const base = '目标5个，实际完成5个，未完成目标。';
    const fresh = '目标5个，实际完成5个，已完成目标。';
    expect(mergeText(base, '目标是5个，实际完成5个，未完成目标。', fresh)).toEqual({
      text: '目标是5个，实际完成5个，已完成目标。',
      disputed: false,
    });
    expect(mergeText(base, '目标5个，实际完成5个，尚未完成目标。', fresh)).toEqual({
      text: '目标5个，实际完成5个，尚未完成目标。',
      disputed: true,
    });
  });

  it('keeps a clause the person took out away, and says so where its figure changed', () => {
    const mine = '全年执行数195万元，得9.75分。';
    expect(mergeText(BASE, mine, FRESH)).toEqual({
      text: '全年执行数180万元，得9分。',
      disputed: true,
    });
  });

  it('puts a new clause where its neighbours stand', () => {
    const fresh = `${BASE}结余5万元。`;
    expect(mergeText(BASE, `经核对，${BASE}`, fresh)).toEqual({
      text: `经核对，${fresh}`,
      disputed: false,
    });
    expect(mergeText(BASE, `${BASE}详见附件。`, fresh)).toEqual({
      text: `${BASE}详见附件。`,
      disputed: true,
    });
  });

  it('does not take a like figure in a rewritten clause for the old one', () => {
    const [base, fresh] = ['共得10分，很好。', '共得8分，很好。'];
    expect(mergeText(base, '我们完成10项工作，很好。', fresh)).toEqual({
      text: '我们完成10项工作，很好。',
      disputed: true,
    });
  });

  it('knows which of several like clauses was taken out', () => {
    const base = '甲得5分，乙得5分，丙得5分。';
    expect(mergeText(base, '甲得5分，丙得5分。', '甲得5分，乙得4分，丙得5分。')).toEqual({
      text: '甲得5分，丙得5分。',
      disputed: true,
    });
    expect(mergeText(base, '其中：甲得5分，丙得5分。', '甲得3分，乙得5分，丙得4分。')).toEqual({
      text: '其中：甲得3分，丙得4分。',
      disputed: false,
    });
  });

  // The draft, what the person made of it, the draft now; what stands then, and whether it is disputed.
  it.each([
    ['', '我写的。', '新稿。', '我写的。', true],
    ['', '我写的。', '', '我写的。', false],
    ['甲。', '前言。甲。', '乙。甲。', '前言。甲。', true],
    ['甲。', '甲。后记。', '乙。甲。', '乙。甲。后记。', false],
    ['甲。', '甲。后记。', '甲。乙。', '甲。后记。', true],
    ['甲。', '前言。甲。', '甲。乙。', '前言。甲。乙。', false],
    ['甲。丙。', '甲。我。丙。', '甲。乙。丙。', '甲。我。丙。', true],
    ['甲。丙。', '甲。丙了。', '甲。乙。丙。', '甲。乙。丙了。', false],
    ['甲。丙。', '前言。甲。丙。', '甲。乙。丙。', '前言。甲。乙。丙。', false],
    ['工作很好，得分高', '工作很好，得分高', '工作一般，得分高', '工作一般，得分高', false],
    [
      '工作很好，得分高',
      '经核对工作很好，得分高',
      '工作一般，得分高',
      '经核对工作很好，得分高',
      true,
    ],
    [
      '工作很好，得分高',
      '经核对，工作很好，得分高',
      '工作一般，得分高',
      '经核对，工作一般，得分高',
      false,
    ],
    ['工作很好，得分高', '工作很好，得分较高', '工作一般，得分高', '工作一般，得分较高', false],
    [
      '工作很好，得分高',
      '经核对，工作很好，得分高',
      '工作很好，得分低',
      '经核对，工作很好，得分低',
      false,
    ],
    ['工作很好，得分高', '工作很好，得分高吗', '工作很好，得分低', '工作很好，得分高吗', true],
    [
      '工作很好，得分高',
      '工作很好，得分高。另有说明',
      '工作很好，得分低',
      '工作很好，得分高。另有说明',
      true,
    ],
    [
      '工作很好，得分高。',
      '工作很好，得分高。另有说明。',
      '工作很好，得分低。',
      '工作很好，得分低。另有说明。',
      false,
    ],
    [
      '工作很好得分高。另有。',
      '我们工作很好得分高。另有。',
      '工作较好得分低。另有。',
      '我们工作很好得分高。另有。',
      true,
    ],
    [
      '甲方，乙方，丙方。',
      '甲方，乙方，丙方了。',
      '甲队，乙队，丙方。',
      '甲队，乙队，丙方了。',
      false,
    ],
    [
      '甲方，乙方，丙方。',
      '甲方了，乙方，丙方。',
      '甲队，乙队，丙方。',
      '甲方了，乙队，丙方。',
      true,
    ],
    ['甲方，乙方，丙方。', '甲方，乙方，丙方。', '甲方，丙方。', '甲方，丙方。', false],
    ['甲方，乙方，丙方。', '甲方，乙方了，丙方。', '甲方，丙方。', '甲方，乙方了，丙方。', true],
    ['甲方，乙方，丙方。', '甲方，丙方。丁方。', '甲方，丙方。', '甲方，丙方。丁方。', false],
    ['甲方，乙方，丙方。', '甲方，乙方，丙方。丁方。', '甲方，丙方。', '甲方，丙方。丁方。', false],
    ['甲方，乙方，丙方。', '甲方。', '甲方，丙方。', '甲方。', false],
    [
      '甲方很好。乙方好。',
      '甲方好。乙方很好。',
      '甲方很好。乙方很好。',
      '甲方好。乙方很好。',
      false,
    ],
    ['甲方。乙方。', '甲方。很好。乙方。', '甲方。乙方很好。', '甲方。很好。乙方很好。', false],
    ['甲得5分，乙得5分。', '甲得6分，乙得5分。', '甲得6分，乙得7分。', '甲得6分，乙得7分。', false],
    ['甲得5分，乙得5分。', '甲得6分，乙得5分。', '甲得5分，乙得6分。', '甲得6分，乙得6分。', false],
    ['共5项，得9分', '我们共5项，得9分', '共6项，得8分', '我们共6项，得8分', false],
    ['甲很好。', '甲非常好。', '甲好。', '甲非常好。', true],
    ['甲很好。', '甲好。', '甲好了。', '甲好。', true],
    ['共5项。', '', '共6项。', '', true],
    ['甲。乙。丙。', '甲。丙。', '甲。乙。丁。丙。', '甲。丙。', true],
    ['甲。乙。丙。', '甲。乙。', '甲。乙。丙。丁。', '甲。乙。', true],
    ['5项完成。', '共5项完成。', '6项完成。', '共6项完成。', false],
    ['5项完成。', '完成。', '6项完成。', '完成。', true],
    ['完成5项', '完成5项工作', '完成6项', '完成6项工作', false],
    ['共5项，较好。', '共5项，较好。', '约6项，较好。', '约6项，较好。', false],
    ['共5项，较好。', '共5项，很好。', '约6项，较好。', '约6项，很好。', false],
    ['共5项，较好。', '我们共5项，很好。', '约6项，较好。', '我们共5项，很好。', true],
  ])('%j, edited %j, drafted %j: %j', (base, mine, fresh, text, disputed) => {
    expect(mergeText(base, mine, fresh)).toEqual({ text, disputed });
  });

  it('lets what was typed for a request stand', () => {
    const base = '按照【请补充：通知】要求，开展自评。';
    const mine = '按照财政局通知要求，开展自评。';
    const fresh = '按照财绩〔2024〕3号要求，开展自评。';
    expect(mergeText(base, mine, fresh)).toEqual({ text: mine, disputed: true });
  });
});

const clause = fc.tuple(
  fc.constantFrom('执行', '得分', '完成', '目标', '共', '其中甲', ''),
  fc.constantFrom('10', '9.75', '97.5%', '2024', ''),
  fc.constantFrom('分', '个', '', '万元'),
  fc.constantFrom('，', '。', ''),
);
const text = fc.array(clause, { maxLength: 5 }).map((clauses) => clauses.flat().join(''));
/** A text made of another by taking out, putting in and replacing. */
const revised = (from: string) =>
  fc
    .array(
      fc.tuple(
        fc.nat(),
        fc.nat(4),
        fc.constantFrom('', '已', '约', '10', '88%', '详见附件。', '，'),
      ),
      { maxLength: 4 },
    )
    .map((changes) =>
      changes.reduce((tokens, [at, count, put]) => {
        const place = tokens.length === 0 ? 0 : at % (tokens.length + 1);
        return [...tokens.slice(0, place), ...(put ? [put] : []), ...tokens.slice(place + count)];
      }, tokensOf(from)),
    )
    .map((tokens) => tokens.join(''));
const triple = text.chain((base) =>
  fc.tuple(fc.constant(base), revised(base), fc.oneof(revised(base), text)),
);

const isSubsequence = (part: readonly string[], whole: readonly string[]): boolean => {
  let at = 0;
  for (const token of whole) if (token === part[at]) at++;
  return at === part.length;
};

describe('whatever is merged', () => {
  test('nothing changed in the draft: the person’s text; nothing edited: the draft', () => {
    fc.assert(
      fc.property(triple, ([base, mine, fresh]) => {
        const untouched = mergeText(base, mine, base);
        expect(untouched).toEqual({ text: mine === base ? base : mine, disputed: false });
        expect(mergeText(base, base, fresh)).toEqual({ text: fresh, disputed: false });
        expect(mergeText(base, fresh, fresh)).toEqual({ text: fresh, disputed: false });
      }),
    );
  });

  test('no word of the person is lost', () => {
    fc.assert(
      fc.property(triple, ([base, mine, fresh]) => {
        const [b, m] = [tokensOf(base), tokensOf(mine)];
        const own = hunksOf(b, m).flatMap(({ from, to }) => m.slice(from, to));
        expect(isSubsequence([...own.join('')], [...mergeText(base, mine, fresh).text])).toBe(true);
      }),
    );
  });

  test('where only figures changed, the person’s words are all that there is besides', () => {
    const figures = (from: string) =>
      fc.infiniteStream(fc.constantFrom('1', '2.5', '60%')).map((stream) =>
        tokensOf(from)
          .map((token) => (isFigure(token) ? (stream.next().value ?? token) : token))
          .join(''),
      );
    const wordsOf = (one: string) => tokensOf(one).filter((token) => !isFigure(token));
    fc.assert(
      fc.property(
        text.chain((base) => fc.tuple(fc.constant(base), revised(base), figures(base))),
        ([base, mine, fresh]) => {
          const merged = mergeText(base, mine, fresh);
          if (mine !== base) expect(wordsOf(merged.text)).toEqual(wordsOf(mine));
        },
      ),
    );
  });

  test('differences put together again give the other text', () => {
    fc.assert(
      fc.property(triple, ([base, , other]) => {
        const [b, o] = [tokensOf(base), tokensOf(other)];
        const hunks = hunksOf(b, o);
        placesOf(hunks, b.length).forEach((place, at) => {
          if (place !== null) expect(o[place]).toBe(b[at]);
        });
        let [made, at] = ['', 0];
        for (const { start, end, from, to } of hunks) {
          made += b.slice(at, start).join('') + o.slice(from, to).join('');
          at = end;
        }
        expect(made + b.slice(at).join('')).toBe(other);
      }),
    );
  });
});
