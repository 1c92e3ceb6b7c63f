import type { Claim } from '../../model/claim';
import { ZERO } from '../../numbers/decimal';
import {
  AGAIN,
  KEPT_BEFORE,
  KEPT_BEHIND,
  OF_NO_ONE,
  TAKEN_BEFORE,
  TAKEN_BEHIND,
} from '../../vocabulary/proof/takenOrKept';
import type { Figure } from './figure';
import { isMoney } from './roles';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';

/** How many sentences may lie between the two. */
const LOOK_BACK = 2;
/** How far apart the two may stand. */
const MOST_BETWEEN = 80;

const behind = ({ text }: Sentence, { end }: Figure): string => text.slice(end, end + 24);

const isTaken = (sentence: Sentence, figure: Figure): boolean =>
  TAKEN_BEFORE.test(figure.lead) || TAKEN_BEHIND.test(behind(sentence, figure));

const isKept = (sentence: Sentence, figure: Figure): boolean =>
  KEPT_BEFORE.test(figure.lead) || KEPT_BEHIND.test(behind(sentence, figure));

/** 剩余26万元，财政收回13万元，结转下年13万元: two parts that are as large as each other. */
const isHalf = ({ value }: Figure, near: readonly Sentence[]): boolean =>
  near.some(({ figures }) => figures.some((whole) => whole.value.eq(value.plus(value))));

/** 甲项目剩余5万元由财政收回；乙项目剩余5万元结转下年: false where anything before or between the two says whose one of them is. */
function isOfOneHolder({ text }: Sentence, one: Figure, other: Figure): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (second.start - first.end > MOST_BETWEEN) return false;
  const words = first.lead + text.slice(first.end, second.start);
  return words.replace(OF_NO_ONE, '') === '';
}

interface Told {
  readonly sentence: Sentence;
  readonly figure: Figure;
}

/** 剩余13万元由财政收回，年末结余13万元结转下年: one sum that was taken back and is kept as well; a question. */
export function leftTwice(sentences: readonly Sentence[]): Claim[] {
  return sentences.flatMap((last, index) => {
    const kept = last.figures.filter((figure) => isMoney(figure) && isKept(last, figure));
    if (kept.length === 0) return [];
    const near = sentences
      .slice(Math.max(0, index - LOOK_BACK), index + 2)
      .filter(({ paragraph }) => paragraph === last.paragraph);
    if (near.some((sentence) => AGAIN.test(wordsOf(sentence)))) return [];
    const taken = near.flatMap((sentence) =>
      sentence.figures.flatMap((figure): Told[] =>
        isMoney(figure) && isTaken(sentence, figure) ? [{ sentence, figure }] : [],
      ),
    );
    return kept.flatMap((figure): Claim[] => {
      const other = taken.find(
        (told) =>
          told.figure.start !== figure.start &&
          told.figure.value.eq(figure.value) &&
          isOfOneHolder(last, figure, told.figure),
      );
      if (!other || figure.value.lte(ZERO) || isHalf(figure, near)) return [];
      const said = last.text.slice(figure.start, figure.end);
      const message = `“${said}”既写由财政收回，又写结转下年，同一笔钱只有一个去向，请核对。`;
      return [state(last, { kind: 'balance', verdict: 'unclear', at: figure, message })];
    });
  });
}
