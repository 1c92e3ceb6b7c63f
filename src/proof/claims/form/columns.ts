import type { Figure } from '../figure';
import { isMoney } from '../roles';
import type { Sentence } from '../sentence';
import type { Column } from './things/fund';

/** 预算数 alone is 年初预算数 or 全年预算数. */
export type NamedColumn = Column | 'planned';

const END = '(?:资金|安排|批复|收入|支出|总)*(?:数|额|总额|金额|总计|合计|共计|总数)*';
/** Words that name a column and nothing besides; before them only the year, the unit and the row may stand. */
const COLUMN_WORDS: readonly (readonly [NamedColumn, string])[] = [
  ['initial', `年初(?:部门)?(?:预算|安排)${END}`],
  ['budget', `(?:全年|调整后的?|调整|变更后的?)(?:部门)?预算${END}`],
  [
    'executed',
    `(?:(?:全年|年度|预算|全年预算)?(?:执行|决算)(?:数|金额|额|合计)|(?:全年|年度|全年预算)(?:执行|支出)|(?:全年|年度)?(?:实际|决算)(?:支出|执行|使用)|支出决算)${END}`,
  ],
  ['planned', `预算(?!执行)(?:安排|资金|支出)*(?:数|额|总额|金额)?(?:合计|共计|总计)?`],
];
const AT_END = COLUMN_WORDS.map(([column, words]) => [column, new RegExp(`${words}$`)] as const);
const ANYWHERE = COLUMN_WORDS.map(([column, words]) => [column, new RegExp(words, 'g')] as const);
const LINKS = /(?:为|是|共|共计|合计|总计|:|：|达)+$/;

/** 超出全年预算数32.14万元 is what lies between two columns. */
const AGAINST = /(?:超出|超过|低于|高于|少于|多于|较|比|占)$/;

/** The column that the words right before an amount name, and the words before that; null where they name none. */
export function columnOf({ lead }: Figure): { column: NamedColumn; before: string } | null {
  const words = lead.replace(LINKS, '');
  for (const [column, form] of AT_END) {
    const match = form.exec(words);
    if (!match) continue;
    const before = words.slice(0, match.index);
    return AGAINST.test(before) ? null : { column, before };
  }
  return null;
}

/** 一般公共预算, 政府性基金预算: the 预算 in the name of where money comes from heads no list. */
const SOURCE = /(?:公共|基金|经营|保险)$/;

/** The column that a list of amounts is headed by: the one named last before a place. */
export function columnAbove({ text, start }: Sentence, at: number): NamedColumn | null {
  const words = text.slice(start, at);
  let [last, found]: [number, NamedColumn | null] = [-1, null];
  for (const [column, form] of ANYWHERE) {
    for (const match of words.matchAll(form)) {
      if (match.index + match[0].length <= last) continue;
      if (SOURCE.test(words.slice(Math.max(0, match.index - 2), match.index))) continue;
      last = match.index + match[0].length;
      found = column;
    }
  }
  return found;
}

/** The amounts of a stretch whose words name a column, with the words before that. */
export const inColumns = ({ figures }: Sentence): { figure: Figure; before: string }[] =>
  figures.filter(isMoney).flatMap((figure) => {
    const found = columnOf(figure);
    return found ? [{ figure, before: found.before }] : [];
  });
