import type { Claim } from '../../model/claim';
import type { Decimal } from '../../numbers/decimal';
import { GRADE_BANDS } from '../../vocabulary/proof/gradeBands';
import { inSum } from './measure';
import type { Sentence } from './sentence';
import { state } from './state';

const GRADE =
  /(?:等级|等次|结论|结果|档次|级别|评定|评为|评价|定)[^，。；\d]{0,6}?(?:为|是|：|:)?\s*[“"‘']?(优秀|优|良好|良|中|合格|一般|差|不合格|较差)[”"’']?(?=[，,。；;）)\s]|$|等|级|档)/;
/** How each grade is worded. */
const WORDS: Readonly<Record<string, RegExp>> = {
  优: /^优/,
  良: /^良/,
  中: /^(?:中|合格|一般)/,
  差: /^(?:差|不合格|较差)/,
};
const TOTAL =
  /(?:总分(?:值|数)?|总得分|综合得分|自评得分|评价得分|自评分|绩效得分|得分|综合评分)[为是:：]*$/;
const SCALE = /(?:以上|含）|（含|\(含|-|~|—|至)\s*(?:\d|为|分)/;

const gradeOf = (score: Decimal): string | undefined =>
  GRADE_BANDS.find(({ from }) => score.gte(from))?.grade;

/** The grade a sentence gives, and where it stands; null where it gives none or sets out the bands. */
export function gradeWords(
  sentence: Sentence,
): { word: string; start: number; end: number } | null {
  const words = sentence.text.slice(sentence.start, sentence.end);
  const match = GRADE.exec(words);
  const word = match?.[1];
  if (!match || !word || SCALE.test(words)) return null;
  const start = sentence.start + match.index + match[0].lastIndexOf(word);
  return { word, start, end: start + word.length };
}

/** 等级与得分 A grade against the total beside it, on the national bands 90/80/60. */
export function grades(sentence: Sentence): Claim[] {
  const grade = gradeWords(sentence);
  const scores = sentence.figures.filter(
    (figure) =>
      (figure.unit === '分' || figure.unit === '') &&
      TOTAL.test(figure.lead) &&
      figure.value.lte('100'),
  );
  const [score] = scores;
  const expected = score && gradeOf(score.value);
  if (!grade || !score || !expected || scores.length > 1) return [];
  const message = `${inSum(score)}分应为“${expected}”（90分以上优，80分以上良，60分以上中，60分以下差），这里写“${grade.word}”。`;
  const verdict = WORDS[expected]?.test(grade.word) ? 'holds' : 'wrong';
  return [state(sentence, { kind: 'grade', verdict, at: grade, computed: expected, message })];
}
