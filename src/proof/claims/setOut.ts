import type { Claim } from '../../model/claim';
import { decimal } from '../../numbers/decimal';
import { isSame } from './breakdown';
import type { Figure } from './figure';
import { directionOf } from './levels';
import { OPEN_END } from './listedBehind';
import { likeFigure, sumText, verdictOf } from './measure';
import { gapsOf, slackOf, total } from './parts';
import { eachOf } from './rates';
import { isCount, isMoney } from './roles';
import { type Sentence, segmentsOf, wordsOf } from './sentence';
import { state } from './state';

/** 分片区看，支出构成为：，按用途分，: the sentence sets out what was told before. */
const HEAD =
  /^[\s　]*(?:(?:从|按)?分[\p{Script=Han}]{1,6}(?:来?看|统计)[，,：:]|[按从][\p{Script=Han}]{1,8}(?:[划区]?分|来?看|统计)[，,：:]|[\p{Script=Han}]{0,6}(?:构成|组成)(?:情况)?(?:为|是|如下)?[：:，,]|(其中)[：:，,]?)/u;
const JOINED = /^[、，,；;和与及][^。：:\d（）()]{1,20}$/;
/** （占52.56%） */
const REMARK = /[（(][^（）()]*[）)]/g;
const FEWEST = 3;
/** How far from the whole parts may lie and still be meant as all of it: above it, and below it. */
const MOST_OVER = decimal('0.1');
const MOST_UNDER = decimal('0.05');
const LOOK_BACK = 3;

/** The parts a stretch sets out; null where it sets out nothing, or more than parts. */
function partsIn(stretch: Sentence): { parts: Figure[]; among: boolean } | null {
  const words = wordsOf(stretch);
  const head = HEAD.exec(words);
  if (!head || OPEN_END.test(words)) return null;
  const parts = stretch.figures.filter(({ unit }) => unit !== '%');
  const [first] = parts;
  if (!first || parts.length < FEWEST || !(isMoney(first) || isCount(first))) return null;
  const isPart = (part: Figure): boolean =>
    isSame(part, first) && !part.approximate && directionOf(part) === null && eachOf(part) === null;
  if (!parts.every(isPart)) return null;
  const isList = gapsOf(stretch.text, parts).every((gap) => JOINED.test(gap.replace(REMARK, '')));
  return isList ? { parts, among: head[1] !== undefined } : null;
}

function claimOf(stretch: Sentence, sentences: readonly Sentence[]): Claim[] {
  const listed = partsIn(stretch);
  if (!listed) return [];
  const { parts, among } = listed;
  const [first] = parts;
  const exact = total(parts);
  const told = sentences.flatMap((sentence) =>
    sentence.figures
      .filter((figure) => first && isSame(figure, first) && figure.end <= stretch.start)
      .map((figure) => ({ sentence, figure })),
  );
  const last = told.at(-1);
  const isLess = (figure: Figure): boolean => parts.some(({ value }) => value.gte(figure.value));
  if (among && last && !isLess(last.figure)) return [];
  const wholes = told.filter(
    ({ figure }) => !figure.approximate && eachOf(figure) === null && !isLess(figure),
  );
  const judged = wholes.map(({ sentence, figure }) => ({
    sentence,
    figure,
    verdict: verdictOf(figure, exact, slackOf(parts)),
  }));
  if (judged.some(({ verdict }) => verdict !== 'wrong')) return [];
  const meant = judged
    .filter(({ figure: { value } }) => {
      const gap = exact.minus(value);
      return gap.lte(value.times(MOST_OVER)) && gap.gte(value.times(MOST_UNDER).times('-1'));
    })
    .at(-1);
  if (!meant) return [];
  const { sentence, figure } = meant;
  const computed = likeFigure(figure, exact);
  const working = `${sumText(parts, figure)}=${computed}`;
  const said = sentence.text.slice(figure.start, figure.end);
  const message = `“${said}”与后面所列各项之和不等：${working}，请核对总数与各项，或说明口径。`;
  return [
    state(sentence, { kind: 'sum', verdict: 'unclear', at: figure, computed, working, message }),
  ];
}

/** Between semicolons; the whole sentence where each part stands behind one of its own. */
function stretchesOf(sentence: Sentence): readonly Sentence[] {
  const segments = segmentsOf(sentence);
  return segments.every(({ figures }) => figures.length < 2) ? [sentence] : segments;
}

/** 实际体检28640人。分片区看，东片9820人、西片10460人、南片8360人: what is set out against what was told before; a question at most. */
export function setOut(sentences: readonly Sentence[]): Claim[] {
  return sentences.flatMap((sentence, index) => {
    const before = sentences
      .slice(Math.max(0, index - LOOK_BACK), index + 1)
      .filter(({ paragraph }) => paragraph === sentence.paragraph);
    return stretchesOf(sentence).flatMap((stretch) => claimOf(stretch, before));
  });
}
