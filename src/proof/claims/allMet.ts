import type { ProofTable, Prose } from '../../model/proof';
import type { ProofDefect } from '../../model/proofCheck';
import { type Decimal, decimal } from '../../numbers/decimal';
import { showShort } from '../../numbers/show';
import { isMissed } from './form/missed';
import { type Sentence, sentencesOf, wordsOf } from './sentence';

/** 预算资金按计划全部执行完毕: of all the money, and without a figure. */
const ALL_SPENT =
  /(?<=^|[，,。；;：:]|全年|年度)(?:本?项目|部门)?的?(?:预算资金|项目资金|预算|资金|经费)(?:已|均|都|按计划|按进度|按时|如期|及时)*全部(?:执行|支付|支出|使用|拨付)(?:完毕|完成|完)/g;
/** 各项绩效指标全部达到目标值 */
const ALL_MET =
  /(?<=^|[，,。；;：:])(?:本?项目|部门)?的?(?:各项|所有|全部)(?:年度|绩效|考核)*指标值?(?:已|均|都|全部|全面)+(?:已|按期|如期)*(?:达到|完成|实现|达成)了?(?:年度|年初|预期|预定|设定|既定|绩效)*的?(?:目标|指标)值?/g;
const DENIED = /除|外[，,]|其余|其他|其它|确保|力争|争取|将|未|没有|不能|应当?|要求|保证|目标是/;
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

/** Names of the indicators whose 指标值 was not reached, of all forms. */
const missedOf = (tables: readonly ProofTable[]): string[] =>
  tables.flatMap((table) =>
    table.form.indicators.flatMap((indicator, at) =>
      isMissed(indicator, table, at) ? [indicator.level3] : [],
    ),
  );

/** 称全部执行完毕、全部指标达到目标值 while the form has money left, or indicators below their 指标值. */
export function allMet(prose: Prose, tables: readonly ProofTable[]): ProofDefect[] {
  const rates = lowRates(tables);
  const [rate] = rates.length === tables.length ? rates : [];
  const missed = missedOf(tables);
  if (!rate && missed.length === 0) return [];
  return sentencesOf(prose).flatMap((sentence): ProofDefect[] => {
    const spent = rate ? placed(sentence, ALL_SPENT) : [];
    const met = missed.length > 0 ? placed(sentence, ALL_MET) : [];
    const names = missed.slice(0, MOST_NAMES).map((name) => `“${name}”`);
    return [
      ...spent.map(({ words, place }) => ({
        place,
        found: words,
        message: `写“${words}”，自评表的预算执行率是${rate && showShort(rate)}%，有没有支出的资金，请如实写支出情况。`,
      })),
      ...met.map(({ words, place }) => ({
        place,
        found: words,
        message: `写“${words}”，自评表上${names.join('、')}${missed.length > MOST_NAMES ? '等' : ''}没有达到指标值，请如实写完成情况。`,
      })),
    ];
  });
}
