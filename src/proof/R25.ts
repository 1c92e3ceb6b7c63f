import type { ProseParagraph } from '../model/proof';
import type { ProofCheck, ProofContext, ProofDefect } from '../model/proofCheck';
import {
  CASES,
  DEBRIS,
  OPEN_COMPANIES,
  PLACEHOLDERS,
  PORTAL,
  PORTAL_ANYWHERE,
  QUOTED_FORM,
  WEAK_PORTAL,
} from '../vocabulary/proof/debris';
import { apart } from './text/apart';
import { matchesOf } from './text/matches';
import { correction, placeOf, placeOfMatch } from './text/place';
import { quote } from './text/quote';
import { sentencesOf } from './text/sentences';
import { spanAt } from './text/spans';

const SUSPECT =
  /[[{<&_�□锟烫\u200b-\u200d\ufeff\u00ad]|Error|错误|页|-\s*\d{1,3}\s*-$|PAGEREF|HYPERLINK|TOC|MERGEFIELD/i;
/** 我们的初稿留给人填写的地方 */
const PROMPT = '【请补充';

function piecesIn({ text }: ProseParagraph, paragraph: number): ProofDefect[] {
  if (!SUSPECT.test(text)) return [];
  return DEBRIS.flatMap(({ form, what, removable }) =>
    matchesOf(text, form).map((match) => {
      const place = placeOfMatch(paragraph, match);
      const isSeen = !/[\u200b-\u200d\ufeff\u00ad]/.test(match[0]);
      const shown = isSeen ? `${quote(match[0])}是` : '这里有';
      const message = `${shown}${what}，不属于报告正文，请删去${removable ? '' : '或者改为原来的内容'}。`;
      const fix = removable ? correction(place, '') : null;
      return { place, message, found: match[0], fix, alike: what };
    }),
  );
}

/** Those that stand in no quoted form. */
function outsideForms(text: string, found: readonly RegExpExecArray[]): RegExpExecArray[] {
  const forms = found.length > 0 ? matchesOf(text, QUOTED_FORM) : [];
  const spans = forms.map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return found.filter(({ index }) => !spanAt(spans, index));
}

function placeholdersIn({ text }: ProseParagraph, paragraph: number): ProofDefect[] {
  const open = outsideForms(text, matchesOf(text, PLACEHOLDERS));
  return open.map((match) => ({
    place: placeOfMatch(paragraph, match),
    message: `${quote(match[0])}还没有填写，请填写实际内容或者删去。`,
    found: match[0],
    alike: match[0].startsWith(PROMPT) ? PROMPT : match[0],
  }));
}

/** A company by its kind only; in a sentence about a case its name is hidden on purpose. */
function companiesIn({ text }: ProseParagraph, paragraph: number): ProofDefect[] {
  const found = outsideForms(text, matchesOf(text, OPEN_COMPANIES));
  if (found.length === 0) return [];
  const told = new Set(matchesOf(text, PLACEHOLDERS).map(({ index }) => index));
  const cases = sentencesOf(text).filter(({ text: words }) => CASES.test(words));
  return found
    .filter(({ index }) => !told.has(index) && !spanAt(cases, index))
    .map((match) => ({
      place: placeOfMatch(paragraph, match),
      message: `${quote(match[0])}没有写明名称，请填写全称；公开时需要隐去名称的，写“某公司”一类，不用“${match[0].charAt(0)}”代替。`,
      found: match[0],
      alike: match[0],
    }));
}

const isPortal = ({ text }: ProseParagraph): boolean =>
  text.length < 120 && (PORTAL.test(text.trim()) || PORTAL_ANYWHERE.test(text));

interface Line {
  readonly index: number;
  readonly text: string;
}

/** Lines of a portal that stand together are one defect; a line that may belong to a report counts only beside others. */
function portal({ prose: { paragraphs } }: ProofContext): ProofDefect[] {
  const runs: [Line, ...Line[]][] = [];
  let last = Number.NEGATIVE_INFINITY;
  paragraphs.forEach((line, index) => {
    if (!isPortal(line)) return;
    const near = index - last <= 3 ? runs.at(-1) : undefined;
    if (near) near.push({ index, text: line.text });
    else runs.push([{ index, text: line.text }]);
    last = index;
  });
  return runs.flatMap((run): ProofDefect[] => {
    const strong = run.filter(({ text }) => !WEAK_PORTAL.test(text.trim()));
    if (strong.length === 0) return [];
    const [{ index, text }] = run;
    const shown = run.slice(0, 3).map((line) => quote(line.text, 16));
    const message = `${shown.join('、')}${run.length > 3 ? '等' : ''}是网页的页头或者页脚，不属于报告正文，请删去。`;
    return [{ place: placeOf(index, text), message, found: text.trim() }];
  });
}

/** 转换和复制的痕迹 */
export const R25: ProofCheck = {
  code: 'R25',
  title: '留有转换、复制的痕迹或者没有填写的地方',
  severity: 'warning',
  sources: ['绩效自评填报要求'],
  looksFor:
    'Word书签和域代码、网页标记、乱码、看不见的字符、页码，网页的页头页脚，以及“【请补充】”“XX万元”“XX件”“XX期”“〔2023〕XX号”“XX有限公司”一类没有填写的地方。隐去的姓名（如“张××”），以及说到案件、处罚、投诉的一句里隐去的名称不算。',
  mend: '删去痕迹；没有填写的，填写实际内容。',
  find: (context) => {
    const { paragraphs } = context.prose;
    const pieces = paragraphs.flatMap(piecesIn);
    const open = paragraphs.flatMap(placeholdersIn);
    const companies = paragraphs.flatMap(companiesIn);
    return [...apart(pieces), ...open, ...companies, ...portal(context)];
  },
};
