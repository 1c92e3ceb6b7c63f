import type { Place } from '../model/proof';
import type { ProofCheck, ProofContext, ProofDefect } from '../model/proofCheck';
import { CONTACTS, MET_WORDS, SCORING_WORDS } from '../vocabulary/proof/scoring';
import { ownBodyOf, runningText } from './text/body';
import { headingPlace } from './text/headingPlace';
import { joined, placeInJoined } from './text/joined';
import { sectionsAround } from './text/kinds';
import { quote } from './text/quote';
import { repeatedLines } from './text/repeatedLines';
import { repeatsIn } from './text/repeats';

/** 相同文字至少多少个字（不计空白、文件名称和文号） */
const LEAST = 40;
/** Rules, dots, rows of figures and the standard words of scores are no text. */
const LEAST_WORDS = 25;
/** 写有数的整段至少多少个字，其中汉字至少多少个 */
const LEAST_LINE = 20;
const LEAST_LINE_WORDS = 14;
/** 两节的开头至少多少个字相同 */
const LEAST_OPENING = 30;
const MOST = 200;
const SHORT_TAIL = 10;

const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

const wordsIn = (text: string): number => hanIn(text.replace(SCORING_WORDS, ''));

/** As `wordsIn`, without the words any indicator is told in either: a line is short, and those alone repeat nothing. */
const ownWordsIn = (text: string): number =>
  hanIn(text.replace(SCORING_WORDS, '').replace(MET_WORDS, ''));

/** From the first whole sentence on, where one begins right behind the start. Meaningless where there are no words. */
function trimmed(text: string): number {
  const stop = text.slice(0, SHORT_TAIL).search(/[。；]/);
  const rest = text.slice(stop + 1);
  return text.length - rest.length + rest.search(/[\p{Script=Han}“《（(\d]/u);
}

function whereOf(context: ProofContext, { paragraph }: Place): string {
  const [section] = sectionsAround(context.structure, paragraph);
  return section ? `“${section.heading}”一节` : `第${paragraph + 1}段`;
}

function passages(context: ProofContext): (ProofDefect & { readonly place: Place })[] {
  const all = joined(runningText(context));
  return repeatsIn(all.text, LEAST)
    .map(({ first, second, length }) => {
      const cut = trimmed(all.text.slice(second, second + length));
      const start = second + cut;
      const text = all.text.slice(start, second + length);
      return { first: first + cut, start, text };
    })
    .filter(
      ({ text }) =>
        text.length >= LEAST && wordsIn(text) >= LEAST_WORDS && !text.includes('【请补充'),
    )
    .slice(0, MOST)
    .map(({ first, start, text }) => {
      const before = placeInJoined(all, first, text.length);
      const where = whereOf(context, before);
      const message = `这${text.length}个字与${where}的相同：${quote(text)}。同一内容只写一次；属于不同指标的，请写各自的完成情况。`;
      const place = placeInJoined(all, start, text.length);
      return { place, message, found: `${text.length}个字相同` };
    });
}

/** Whole paragraphs of fewer words than a passage that tell the same figures twice. */
function lines(context: ProofContext, told: ReadonlySet<number | undefined>): ProofDefect[] {
  const isTelling = (text: string): boolean =>
    text.length >= LEAST_LINE &&
    ownWordsIn(text) >= LEAST_LINE_WORDS &&
    !CONTACTS.test(text) &&
    !text.includes('【请补充');
  return repeatedLines(runningText(context), isTelling)
    .filter(({ second }) => !told.has(second.paragraph))
    .slice(0, MOST)
    .map(({ first, second: { paragraph, text, shift }, length }) => {
      const where = whereOf(context, { paragraph: first.paragraph, start: 0, end: 0 });
      const message = `这一段与${where}的一段相同：${quote(text.trim())}。同一内容只写一次；属于不同事项的，请写各自的情况。`;
      const start = shift + text.search(/\S/);
      const place = { paragraph, start, end: start + text.trim().length };
      return { place, message, found: `${length}个字相同` };
    });
}

/** Sections that open with the same words, brackets left out. */
function openings(context: ProofContext, told: ReadonlySet<number | undefined>): ProofDefect[] {
  const seen = new Map<string, string>();
  return context.structure.sections.flatMap((section) => {
    const [first] = ownBodyOf(context, section);
    if (!first) return [];
    const text = first.text.replace(/[（(][^（）()]*[）)]|[\s　]/g, '');
    const opening = text.slice(0, LEAST_OPENING);
    if (wordsIn(opening) < LEAST_WORDS || opening.length < LEAST_OPENING) return [];
    const other = seen.get(opening);
    if (other === undefined) seen.set(opening, section.heading);
    if (other === undefined || told.has(first.paragraph)) return [];
    const message = `“${section.heading}”与“${other}”开头相同：${quote(opening)}。请删去其中一处。`;
    return [{ place: headingPlace(context, section), message, severity: 'hint' as const }];
  });
}

const paragraphsOf = (defects: readonly ProofDefect[]): Set<number | undefined> =>
  new Set(defects.map(({ place }) => place?.paragraph));

/** 重复的段落 */
export const R02: ProofCheck = {
  code: 'R02',
  title: '段落或者长句重复',
  severity: 'warning',
  sources: ['自评报告复核要求'],
  looksFor:
    '正文里有没有40个字以上完全相同的文字出现两次；有没有20个字以上、写有数的一段整段出现两次；不计空白、所引文件的名称和文号、指标得分的套语，表格不算；整段重复的，填报单位、联系电话一类的行也不算。两节开头30个字相同的，作为建议。',
  mend: '删去重复的一处；属于不同指标的，分别写各自的数据和事例。',
  find: (context) => {
    const repeated = passages(context);
    const whole = lines(context, paragraphsOf(repeated));
    const told = [...repeated, ...whole];
    return [...told, ...openings(context, paragraphsOf(told))];
  },
};
