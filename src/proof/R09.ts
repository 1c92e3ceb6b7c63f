import type { ProofCheck, ProofContext, ProofDefect } from '../model/proofCheck';
import {
  ABOUT_FORMER,
  AS_OF_YEAR_END,
  BACKGROUND,
  COMPARED_WITH,
  COMPARES,
  EVALUATED_YEAR,
  NOTICE,
  NOTICE_NUMBER,
  OF_FORMER_YEARS,
  OVER_YEARS,
  RULES_ISSUED,
} from '../vocabulary/proof/years';
import { linesOf, type Stretch } from './text/body';
import { sectionsAround } from './text/kinds';
import { withoutTitles } from './text/mask';
import { matchesOf } from './text/matches';
import { placeOfMatch } from './text/place';
import { quote } from './text/quote';
import { sinceMark } from './text/since';

const clauseOf = (text: string, at: number, end: number): string => {
  const next = text.slice(end).search(/[。；;，,]/);
  return text.slice(sinceMark(text, at, '。；;，,'), next < 0 ? text.length : end + next);
};

/** The year a notice is about, where it names one; one that comes out next year may name that year. */
function noticeDefects({ text, paragraph, shift }: Stretch, year: number): ProofDefect[] {
  return matchesOf(text, NOTICE).flatMap((match): ProofDefect[] => {
    const named = matchesOf(match[0], /((?:19|20)\d\d)\s*年(\s*度)?/g);
    const fits = named.some(
      ([, stated, whole]) => Number(stated) === year || (!whole && Number(stated) === year + 1),
    );
    if (fits || named.length === 0 || RULES_ISSUED.test(match[0])) return [];
    const stated = Number(match[1]);
    const message = `报告年度是${year}年，所引通知${quote(match[0].replace('《', ''))}却是${stated}年度的，请改引布置${year}年度自评的通知。`;
    const severity = stated > year ? ('warning' as const) : ('error' as const);
    const place = placeOfMatch(paragraph, match, shift);
    return [{ place, message, found: `${stated}年度`, expected: `${year}年度`, severity }];
  });
}

/** A notice that names no year but came out before the year was over. */
function numberDefects({ text, paragraph, shift }: Stretch, year: number): ProofDefect[] {
  return matchesOf(text, NOTICE_NUMBER).flatMap((match): ProofDefect[] => {
    const issued = Number(match[1]);
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const title = before.slice(Math.max(before.lastIndexOf('《'), before.lastIndexOf('关于'), 0));
    if (issued > year || RULES_ISSUED.test(title + match[0]) || /(?:19|20)\d\d\s*年/.test(title))
      return [];
    const message = `布置${year}年度自评的通知一般在${year + 1}年印发，这里引的是${issued}年的文号，请核对是否引了上一年度的通知。`;
    const place = placeOfMatch(paragraph, match, shift);
    return [
      { place, message, found: `〔${issued}〕`, expected: `〔${year + 1}〕`, severity: 'warning' },
    ];
  });
}

/** 截至2022年底累计完成40公里，2023年完成12公里: a project of several years, which goes on to its own. */
function isSumOfFormerYears(behind: string, year: number): boolean {
  const own = new RegExp(`${year}年(?!度?[底末])|本年|当年|今年`);
  const sentence = behind.replace(/[。！？\n].*$/s, '');
  return own.test(sentence)
    ? /累计|已完成/.test(sentence)
    : /累计/.test(sentence) && own.test(behind);
}

/** 分三年实施（2022—2024年）, or 项目背景: where a project stood before the year of the report. */
function tellsFormerState({ structure }: ProofContext, { paragraph, text }: Stretch): boolean {
  const within = structure.sections.filter(
    ({ paragraph: head, end }) => head <= paragraph && paragraph < end,
  );
  return OVER_YEARS.test(text) || within.some(({ heading }) => BACKGROUND.test(heading));
}

function dayDefects(context: ProofContext, stretch: Stretch, year: number): ProofDefect[] {
  const text = withoutTitles(stretch.text);
  return matchesOf(text, AS_OF_YEAR_END).flatMap((match): ProofDefect[] => {
    const stated = Number(match[1]);
    const clause = clauseOf(text, match.index, match.index + match[0].length);
    if (stated >= year || COMPARES.test(clause)) return [];
    if (stated === year - 1 && tellsFormerState(context, stretch)) return [];
    if (isSumOfFormerYears(text.slice(match.index + match[0].length), year)) return [];
    const message = `报告年度是${year}年，这里写的是${quote(match[0])}，可能沿用了往年的文字，应为${year}年12月31日的情况。`;
    const place = placeOfMatch(stretch.paragraph, match, stretch.shift);
    return [{ place, message, found: `${stated}年`, expected: `${year}年` }];
  });
}

function evaluationDefects(stretch: Stretch, year: number): ProofDefect[] {
  const text = withoutTitles(stretch.text);
  return matchesOf(text, EVALUATED_YEAR).flatMap((match): ProofDefect[] => {
    const stated = Number(match[1]);
    const clause = clauseOf(text, match.index, match.index + match[0].length);
    const isBase = COMPARED_WITH.test(text.slice(Math.max(0, match.index - 8), match.index));
    if (stated >= year || isBase || ABOUT_FORMER.test(clause) || /通知|关于/.test(clause))
      return [];
    const message = `报告年度是${year}年，这里写的是${quote(match[0])}，请核对是否沿用了往年的文字。`;
    const place = placeOfMatch(stretch.paragraph, match, stretch.shift);
    return [{ place, message, found: `${stated}年`, expected: `${year}年`, severity: 'warning' }];
  });
}

/** 针对2022年度自评指出的问题…… under 上年度自评结果应用情况 */
const isOfFormerYears = ({ structure }: ProofContext, { paragraph }: Stretch): boolean =>
  sectionsAround(structure, paragraph).some(
    ({ heading }) => OF_FORMER_YEARS.test(heading) && !/本年|当年|今年/.test(heading),
  );

function againstForm({ structure, tables, year }: ProofContext): ProofDefect[] {
  const formYear = tables[0]?.form.year ?? null;
  if (formYear === null || formYear === year) return [];
  const message = `报告写的是${year}年度，自评表是${formYear}年度，请核对是否用错了表或者沿用了往年的报告。`;
  return [{ place: structure.title, message, found: `${year}年度`, expected: `${formYear}年度` }];
}

const startOf = ({ place }: ProofDefect): string => `${place?.paragraph} ${place?.start}`;

/** 年度错用 */
export const R09: ProofCheck = {
  code: 'R09',
  title: '引错年度：通知、截至日期或者报告年度',
  severity: 'error',
  sources: ['行文逻辑'],
  looksFor:
    '所引布置自评的通知是不是报告年度的；“截至”的年末日期是不是报告年度的（与上年对比的不算）；一句话里有没有两个截止日期，起止日期有没有颠倒，所写的时长与起止日期是否相符，有没有不存在的日期（如2月30日）；报告年度与自评表是否相同。文号的年份、正文里写到往年自评的，作为提醒；“上年度自评结果应用情况”一类标题之下写到往年的不算。',
  mend: '改为报告年度的通知和日期；沿用往年文字的，通篇核对。',
  find: (context) => {
    const { year, claims, prose } = context;
    const order = claims
      .filter(
        ({ kind, verdict }) => kind === 'order' && (verdict === 'wrong' || verdict === 'unclear'),
      )
      .map(({ place, message, stated, computed, verdict }): ProofDefect => {
        const severity = verdict === 'wrong' ? 'error' : 'warning';
        return { place, message, found: stated, expected: computed, severity };
      });
    if (year === null) return order;
    const own = linesOf(prose).flatMap((stretch) =>
      /\d{4}/.test(stretch.text) && !isOfFormerYears(context, stretch)
        ? [
            ...noticeDefects(stretch, year),
            ...numberDefects(stretch, year),
            ...dayDefects(context, stretch, year),
            ...evaluationDefects(stretch, year),
          ]
        : [],
    );
    const told = new Set(own.map(startOf));
    const others = order.filter((defect) => !told.has(startOf(defect)));
    return [...own, ...others, ...againstForm(context)];
  },
};
