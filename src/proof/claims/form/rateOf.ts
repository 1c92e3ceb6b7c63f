import type { Figure } from '../figure';
import { isMoney, isPercent } from '../roles';
import type { Sentence } from '../sentence';
import { fundsIn } from './fundRows';
import type { FormIndex } from './indexed';
import { mentionsIn } from './mentions';
import { otherWords } from './ownWords';
import type { Placed } from './scope';

/** What may be said of the money of the whole form before its 执行率. */
const GENERAL =
  /年?初|调整后?|调[增减]|追加|压减|截[至止到]|[年月日底末]|安排|批复|批准|核定|下达|下拨|拨付|拨入|到位|收到|落实|申请|投入|投资|实际|累计|全部|足额|及时|完成|实现|形成|使用|支付|支用|发生|决算|执行|结余|结转|剩余|余额|尚未?|未|专项|补助|经费|款项?|情况|金额|数额?|额|达到?|[已共了为是即其约]|[\s\d%]/g;
/** 其中, 第一批, 一标段: of a part, whatever else is said. */
const OF_PART =
  /其中|第[一二三四五六七八九十\d]+(?:批|期|次|标段|包)|[首前后末]批|[一二三四五六]标段|[AB一二三]期|子项目|分项/;

/** What the words before an amount are about: a row of the form, something else, or no more than the money. */
function subjectOf(words: string, place: Placed, index: FormIndex): 'row' | 'other' | null {
  const mentions = mentionsIn(words, 0, words.length, index);
  if (mentions.some(({ things }) => fundsIn(things).length > 0)) return 'row';
  if (OF_PART.test(words)) return 'other';
  return otherWords(words, place, index).replace(GENERAL, '') === '' ? null : 'other';
}

/**
 * True where a bare 执行率 is that of a part of the money, which the amounts before it are said of:
 * 建设资金支出2548万元，执行率95.79%.
 */
export function isOfPartOfMoney(
  place: Placed,
  { text, start, figures }: Sentence,
  figure: Figure,
  index: FormIndex,
): boolean {
  const before = figures.filter(({ end }) => end <= figure.start);
  const from = before.filter(isPercent).at(-1)?.end ?? start;
  const amounts = before.filter((each) => isMoney(each) && each.start >= from);
  const words = amounts.map(({ lead }) => lead).reverse();
  for (const lead of words) {
    const subject = subjectOf(lead, place, index);
    if (subject) return subject === 'other';
  }
  return words.length === 0 && OF_PART.test(text.slice(from, figure.start));
}
