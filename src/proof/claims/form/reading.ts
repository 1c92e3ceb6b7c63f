import { squeeze } from '../../../values/fold';
import type { Figure } from '../figure';
import type { FormIndex } from './indexed';
import type { Mention } from './mentions';
import { nearestTo } from './near';
import { otherWords } from './ownWords';
import type { Placed } from './scope';
import { before } from './subject';
import type { Thing } from './things/thing';
import { attributesBehindName, attributesOf, bareWords, NOTHING, type Said } from './words';

/** How a figure stands in its sentence: what it may tell, and whether a name stands right before it. */
export interface Reading {
  readonly said: Said;
  /** True where nothing parts the name from the figure. */
  readonly isBehindName: boolean;
  /** What the words come close to, or name behind the figure; empty where the names before it count. */
  readonly things: readonly Thing[];
  /** False where the words only come close to a name. */
  readonly isSure: boolean;
}

/** What may stand before a name that a figure follows at once; with other words it is a part, or another's. */
const NEUTRAL =
  /20\d\d\s*年度?|全区|全县|全镇|全乡|全街道|辖区|[本我][区县市镇乡]|组织|开展|完成|累计|实施|已|均|使|目前|最终|实际|通过|方面|列入|各[类项种]|全部|[相有]关|设|个|项(?!目)|了|[从看对以在]|[\d.%]/g;
const BEFORE_CLOSE =
  /^(?:20\d\d年度?|全年|本年|当年|年度|[我本全][\p{Script=Han}]|辖区|组织|开展|完成|累计|共计|共|实施|已|均|使|各[类项种]|全部|有|了|是)+/u;
/** What may stand behind the head of the words: in 供水管网总长 the head is 总长, and another thing than 管网. */
const BEHIND_CLOSE = /(?:共计?|总共|累计|合计|全部|已|均|实际|完成|实现|开展|覆盖|了)+$/;
/** 培训30人: a name as short as this is a common word too. */
const SHORT_NAME = 3;
/** 联网路口899个 is how many there are, 新增联网路口 how many were added. */
const ADDED = /新[增建购设招添装植改]|净增|增[设加]/;
const ADDING = /[新增建购设招添装植]/;
/** What stands before the clause of a name, its mark included. */
const UP_TO_MARK = /^.*[，,、。；;:：（(]/s;
const CELL_WORDS: Said = { attributes: ['actual', 'target'], isExplicit: true };
const IMPLIED: Said = { attributes: ['actual', 'target'], isExplicit: false };
/** 3700余辆无牌电动车上牌: what may stand between a figure and a name behind it. */
const BEFORE_NAME = /^(?:余|多|左右|的)*$/;

/** The words between the last name and the figure; null where a mark or another figure parts them. */
function gapBehind(text: string, from: number, figure: Figure): string | null {
  const between = text
    .slice(from, figure.start)
    .replace(/^[”"’'』」]*(?:[（(][^（）()]*[)）])*\s*[（(]?/, '');
  return /[，,、；;。（）()\d]/.test(between) ? null : between;
}

/** What a figure right behind a name tells; nothing where the name itself is part of something else. */
function impliedBy(
  place: Placed,
  figure: Figure,
  name: Mention,
  gap: string,
  index: FormIndex,
): Said {
  const { text, start } = place.sentence;
  const clause = text.slice(start, name.start).replace(UP_TO_MARK, '');
  const isPart = /其中/.test(clause) && otherWords(clause, place, index) !== '';
  const isOther = otherWords(clause.replace(NEUTRAL, ''), place, index) !== '';
  if (isPart || isOther) return NOTHING;
  return attributesBehindName(figure, gap, text.slice(start, figure.start));
}

/** 按时办结100%: the words before the figure stand in the cell of the indicator that is spoken of. */
function isInCell(place: Placed, figure: Figure): boolean {
  const words = squeeze(bareWords(figure.lead));
  const things = [...place.scope.opened, ...before(place, figure).flatMap((each) => each.things)];
  const last = things.filter(({ kind }) => kind === 'indicator').at(-1);
  return words.length >= 3 && (last?.words?.includes(words) ?? false);
}

/** A name right behind the figure: 3700余辆无牌电动车上牌. */
function namedBehind({ mentions, sentence }: Placed, figure: Figure): readonly Thing[] {
  if (bareWords(figure.lead).length > 8) return [];
  const next = mentions.find(({ start }) => start >= figure.end);
  const isNext = next && BEFORE_NAME.test(sentence.text.slice(figure.end, next.start));
  return isNext ? next.things.filter(({ kind }) => kind === 'indicator') : [];
}

/** 共悬挂横幅40余条: words close to the name of an indicator. */
function closeTo(figure: Figure, index: FormIndex): Thing[] {
  const words = bareWords(figure.lead).replace(BEFORE_CLOSE, '');
  const head = words.replace(BEHIND_CLOSE, '').slice(-2);
  return nearestTo(words, index).filter(({ names, label }) => {
    const isStock = ADDED.test(label) && !ADDING.test(words);
    return !isStock && names.some((name) => name.includes(head));
  });
}

/** How a figure stands in its sentence. */
export function readingOf(place: Placed, figure: Figure, index: FormIndex): Reading {
  const { text } = place.sentence;
  const last = before(place, figure).at(-1);
  const gap = last ? gapBehind(text, last.end, figure) : null;
  const said = attributesOf(figure, gap ?? figure.lead, text);
  const plain = { said, isBehindName: gap !== null, things: [], isSure: true };
  if (said.isExplicit || (said.attributes.length > 0 && last)) return plain;
  if (last && gap !== null) {
    const isSure = last.end - last.start > SHORT_NAME;
    return { ...plain, said: impliedBy(place, figure, last, gap, index), isSure };
  }
  if (isInCell(place, figure)) return { ...plain, said: CELL_WORDS };
  const behind = namedBehind(place, figure);
  if (behind.length > 0) return { ...plain, said: IMPLIED, things: behind };
  const close = closeTo(figure, index);
  return close.length > 0 ? { ...plain, said: IMPLIED, things: close, isSure: false } : plain;
}
