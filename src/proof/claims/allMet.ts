import type { Indicator } from '../../model/form';
import type { ProofTable, Prose } from '../../model/proof';
import type { ProofDefect } from '../../model/proofCheck';
import { type Decimal, decimal } from '../../numbers/decimal';
import { showShort } from '../../numbers/show';
import { isMissed } from './form/missed';
import { metWordsIn } from './metWords';
import { type Sentence, sentencesOf, wordsOf } from './sentence';

/** 预算资金按计划全部执行完毕: of all the money, and without a figure. */
const ALL_SPENT =
  /(?<=^|[，,。；;：:]|全年|年度)(?:本?项目|部门)?的?(?:预算资金|项目资金|预算|资金|经费)(?:已|均|都|按计划|按进度|按时|如期|及时)*全部(?:执行|支付|支出|使用|拨付)(?:完毕|完成|完)/g;
const DENIED = /除|外[，,]|其余|其他|其它|确保|力争|争取|将|未|没有|不能|应当?|要求|保证|目标是/;
const BEFORE_MET =
  /除|外[，,]|其余|其他|其它|确保|力争|争取|将|未能|尚未|没有|不能|应当?|要求|保证|目标是|如果|去年|上年/;
/** What is told next is what was not met, or a rule of marks. */
const BUT =
  /^[^。]*(?:除|未(?:完成|能|达|按|实现)|没有(?:完成|达|实现|按)|仅|只有|低于|不足|不到|不达标|滞后|偏差|个别|得满分)|^[^。]*。(?:但|不过|只是|仅|只有|除|个别|少数)/;
/** What is left below this is hardly spent in full. */
const NEARLY_ALL = decimal('99');
const MOST_NAMES = 3;

function placed(
  sentence: Sentence,
  form: RegExp,
): { words: string; place: ProofDefect['place'] }[] {
  const said = wordsOf(sentence);
  return [...said.matchAll(form)].flatMap((match) => {
    if (DENIED.test(said.slice(0, match.index))) return [];
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    return [{ words: match[0], place: { paragraph: sentence.paragraph, start, end } }];
  });
}

/** The rates of the forms where money is left over in every one; empty where a form is spent, or has no rate. */
function lowRates(tables: readonly ProofTable[]): Decimal[] {
  const rates = tables.map(({ score }) => score.execution?.rate ?? null);
  return rates.flatMap((rate) => (rate?.lt(NEARLY_ALL) ? [rate] : []));
}

/** The indicators whose 指标值 was not reached, of all forms; empty where one form met all of its own. */
function missedOf(tables: readonly ProofTable[]): Indicator[] {
  const missed = tables.map((table) =>
    table.form.indicators.filter((indicator, at) => isMissed(indicator, table, at)),
  );
  return missed.every((of) => of.length > 0) ? missed.flat() : [];
}

const isOf = ({ level1, level2 }: Indicator, groups: readonly string[]): boolean =>
  groups.length === 0 || groups.some((group) => level1.includes(group) || level2.includes(group));

/** 2022年各项指标全部完成, beside the form of 2023. */
function isOfOtherYear(before: string, tables: readonly ProofTable[]): boolean {
  const years = [...before.matchAll(/20\d\d(?=年)/g)].map(([year]) => Number(year));
  const isOther = ({ form: { year } }: ProofTable) => year !== null && !years.includes(year);
  return years.length > 0 && tables.every(isOther);
}

/** 年初设定的绩效指标全部完成 in a sentence, while some of those it speaks of were not. */
function metWrongly(
  sentence: Sentence,
  tables: readonly ProofTable[],
  missed: readonly Indicator[],
): ProofDefect[] {
  const said = wordsOf(sentence);
  return metWordsIn(said).flatMap(({ words, start: at, groups }): ProofDefect[] => {
    const before = said.slice(0, at);
    const start = sentence.start + at;
    const end = start + words.length;
    const own = missed.filter((indicator) => isOf(indicator, groups));
    const isDenied = BEFORE_MET.test(before) || BUT.test(sentence.text.slice(end));
    if (own.length === 0 || isDenied || isOfOtherYear(before, tables)) return [];
    const names = own.slice(0, MOST_NAMES).map(({ level3 }) => `“${level3}”`);
    const more = own.length > MOST_NAMES ? '等' : '';
    const message = `写“${words}”，自评表上${names.join('、')}${more}没有达到指标值，请如实写完成情况。`;
    return [{ place: { paragraph: sentence.paragraph, start, end }, found: words, message }];
  });
}

/** 称全部执行完毕、全部指标达到目标值 while the form has money left, or indicators below their 指标值. */
export function allMet(prose: Prose, tables: readonly ProofTable[]): ProofDefect[] {
  const rates = lowRates(tables);
  const [rate] = rates.length === tables.length ? rates : [];
  const missed = missedOf(tables);
  if (!rate && missed.length === 0) return [];
  return sentencesOf(prose).flatMap((sentence): ProofDefect[] => {
    const spent = rate ? placed(sentence, ALL_SPENT) : [];
    return [
      ...spent.map(({ words, place }) => ({
        place,
        found: words,
        message: `写“${words}”，自评表的预算执行率是${rate && showShort(rate)}%，有没有支出的资金，请如实写支出情况。`,
      })),
      ...metWrongly(sentence, tables, missed),
    ];
  });
}
