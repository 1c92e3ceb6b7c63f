import type { Figure } from '../figure';
import type { FormIndex } from './indexed';
import { mentionsIn } from './mentions';
import { otherWords } from './ownWords';
import type { Placed } from './scope';
import { before, inTable, tableAt } from './subject';
import type { Thing } from './things/thing';

const CLAUSE = /[，,、。；;:：（()）]/;
/** What a clause may say of the thing in force without naming anything. */
const TELLING =
  /[\d.%％]+|余|依据|根据|按照?|对照|因此|所以|故|评分|标准|办法|规则|计算|比例|要求|目标|指标|自评|全部|全面|均|都|已经?|未|没有|尚|还|超额|基本|较好|按时|按期|完成|达标|达到?|实现|达成|该|此|本|分值|权重|满分|得满|得分|实得|扣分|得|扣|分|的|了|地|值|数|率|值为|实际|合格|[省市区县]?级|项/g;
/** How many characters in a row a clause must share with a name to call it. */
const SHARED = 4;

/** Words of a sum, which no one indicator has. */
export const isOfSum = ({ lead }: Figure): boolean => /共|合计|总|累计/.test(lead);

const DEICTIC = /(?:该|此|本)(?:一)?(?:项(?!目|工作)|(?:三级|项)?指标)/;

/** The words of the sentence before the clause of the figure. */
function wordsBefore({ sentence }: Placed, figure: Figure): string {
  const words = sentence.text.slice(sentence.start, figure.start);
  return words.split(CLAUSE).slice(0, -1).join('，');
}

/** True where 该项, 该指标, 此项 stand before the figure: the mark is that of one indicator. */
export const isOfOneItem = ({ sentence }: Placed, figure: Figure): boolean =>
  DEICTIC.test(sentence.text.slice(sentence.start, figure.start));

/** True where the sentence has a subject of its own before the clause of the figure: 常态长效机制没有建立，得10.5分. */
export function hasOwnSubject(place: Placed, figure: Figure, index: FormIndex): boolean {
  const clauses = wordsBefore(place, figure).split('，');
  return clauses.some((clause) => otherWords(clause, place, index).replace(TELLING, '').length > 1);
}

/** The length of the longest stretch of a text that stands in a name. */
function shared(text: string, name: string): number {
  let longest = 0;
  for (let from = 0; from + longest < name.length; from++)
    while (from + longest < name.length && text.includes(name.slice(from, from + longest + 1)))
      longest++;
  return longest;
}

/** The one indicator whose name the words share half of; none where several do. */
export function calledIn(place: Placed, figure: Figure, index: FormIndex): readonly Thing[] {
  const words = wordsBefore(place, figure);
  if (isOfSum(figure) || /各[\d.]+分/.test(words)) return [];
  if (mentionsIn(words, 0, words.length, index).length > 0) return [];
  const near = new Set([...index.near.values()].flat());
  const indicators = inTable(
    [...new Set([...near].map(({ thing }) => thing))],
    tableAt(place, figure),
  );
  const found = indicators.filter(({ names: [name = ''] }) => {
    const length = shared(words, name);
    return length >= SHARED && length * 2 >= name.length;
  });
  return found.length === 1 ? found : [];
}

/** True where a mark stands in a sentence that only comes close to a name. */
export const isCalled = (place: Placed, figure: Figure, index: FormIndex): boolean =>
  figure.unit === '分' &&
  before(place, figure).length === 0 &&
  calledIn(place, figure, index).length > 0;
