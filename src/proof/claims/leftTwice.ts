import type { Claim } from '../../model/claim';
import { ZERO } from '../../numbers/decimal';
import type { Figure } from './figure';
import { isMoney } from './roles';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';

/** How many sentences may lie between the two. */
const LOOK_BACK = 2;
const TAKEN_BEHIND =
  /^(?:已|均|全部|由|被|按|规定|年底|年末|年终|[省市县区]?(?:级)?财政(?:部门|局|厅)?|统筹|于|\d{1,2}月){0,6}(?:收回|缴回|上缴|交回)(?!率)/;
const TAKEN_BEFORE = /(?<!未|不|拟|将)(?:收回|缴回|交回)(?:资金|额度|金额|结余|财政|国库|的)*$/;
const KEPT_BEHIND =
  /^(?:已|均|全部|按|规定|的|资金){0,4}结转(?:至|到)?(?:下一?年|次年|明年|20\d\d年)/;
const KEPT_BEFORE =
  /(?<!不|无)结转(?:至|到)?(?:下一?年|次年|20\d\d年)度?(?:继续)?(?:使用)?(?:的|资金|金额)*(?:为|共|约)?$/;
/** What was taken back may be given out anew. */
const AGAIN = /重新|再次|返还|退还|再下达|又下达|恢复/;

const behind = ({ text }: Sentence, { end }: Figure): string => text.slice(end, end + 24);

const isTaken = (sentence: Sentence, figure: Figure): boolean =>
  TAKEN_BEFORE.test(figure.lead) || TAKEN_BEHIND.test(behind(sentence, figure));

const isKept = (sentence: Sentence, figure: Figure): boolean =>
  KEPT_BEFORE.test(figure.lead) || KEPT_BEHIND.test(behind(sentence, figure));

/** 剩余26万元，财政收回13万元，结转下年13万元: two parts that are as large as each other. */
const isHalf = ({ value }: Figure, near: readonly Sentence[]): boolean =>
  near.some(({ figures }) => figures.some((whole) => whole.value.eq(value.plus(value))));

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
        (told) => told.figure.start !== figure.start && told.figure.value.eq(figure.value),
      );
      if (!other || figure.value.lte(ZERO) || isHalf(figure, near)) return [];
      const said = last.text.slice(figure.start, figure.end);
      const message = `“${said}”既写由财政收回，又写结转下年，同一笔钱只有一个去向，请核对。`;
      return [state(last, { kind: 'balance', verdict: 'unclear', at: figure, message })];
    });
  });
}
