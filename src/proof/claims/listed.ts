import type { Claim } from '../../model/claim';
import { OTHER_THAN_THAT_IS } from '../../vocabulary/proof/thatIs';
import { type Sentence, wordsOf } from './sentence';
import { state } from './state';
import { wordNumber } from './wordNumber';

/** 4个项目：甲、乙、丙、丁; 内设机构6个（甲、乙…）. The number, its unit and noun, and what opens the list. */
const AHEAD =
  /(?<![\d.第])(\d{1,3}|[两二三四五六七八九十]{1,3})\s*(?:个|项|家|类|名|所|条|大类|件|处|种|大|支|本|部)([\p{Script=Han}“”]{0,14}?)(?:[:：（(]|[，,]?(?:分别(?:为|是)|包括|包含|具体为|依次为)[:：]?|[，,]即[:：]?)/gu;
const NOT_EXACT = /余|多|以上|左右|近|约/;
/** 甲、乙、丙等5项: the list stands before its number. */
const BEHIND =
  /([^，,。；;：:（）()、]{1,20}(?:、[^，,。；;：:（）()、]{1,24}){1,30})等\s*(\d{1,3}|[两二三四五六七八九十]{1,3})\s*(?:个|项|家|类|名|所|件|处|种|大|支|本|部)(?!月|人次)/gu;
/** Without such words no list stands before its number; to look for them is cheap. */
const COUNT_BEHIND = /等\s*[\d两二三四五六七八九十]/;
const LONGEST_ITEM = 26;
/** 对实施过程中的监督检查和绩效监控: longer words are joined inside one item. */
const LONGEST_HALF = 10;

/** The list from `from` up to its bracket, or to the end of its clause; null where it is no plain list of names. */
function listAt(
  text: string,
  from: number,
  end: number,
  bracket: boolean,
): { items: string[]; end: number } | null {
  const rest = text.slice(from, end);
  const length = rest.search(bracket ? /[）)]/ : /[，,。；;！？!?（(\n]/);
  const words = length < 0 ? rest : rest.slice(0, length);
  if (bracket && (length < 0 || /[（(：:；;。，,]/.test(words))) return null;
  const items = words.split('、').map((item) => item.trim());
  const plain = items.every(
    (item) => item.length > 0 && item.length <= LONGEST_ITEM && !/\d/.test(item),
  );
  return plain && items.length >= 2 ? { items, end: from + words.length } : null;
}

/** What joins two names; 普及 and 和谐 join nothing. */
const JOINT =
  /以及|(?<![普涉波危顾提])及(?!时)|(?<![共饱温缓])和(?![谐平解睦美])|(?<!参)与(?![会时])/;

/** 人事和社保股 is one name, 甲和乙 are two: either count will do. */
const mostOf = (items: readonly string[]): number =>
  items.reduce((count, item) => count + item.split(JOINT).length, 0);

/** 甲部、乙部和丙部: the last two are names of their own, 财务和资产科 is one. */
function apart(items: readonly string[]): string[] {
  const halves = items.slice(-1).flatMap((item) => item.split(JOINT));
  const isBody = (name: string) => UNIT.test(name);
  const areTwo = halves.every(isBody) || !halves.slice(-1).every(isBody);
  return areTwo && halves.every(({ length }) => length >= 2 && length <= LONGEST_HALF)
    ? [...items.slice(0, -1), ...halves]
    : [...items];
}

function ahead(sentence: Sentence): Claim[] {
  const words = sentence.text.slice(0, sentence.end);
  const claims: Claim[] = [];
  AHEAD.lastIndex = sentence.start;
  for (let match = AHEAD.exec(words); match; match = AHEAD.exec(words)) {
    const [whole, number = '', noun = ''] = match;
    const opened = match.index + whole.length;
    if (whole.endsWith('即') && OTHER_THAN_THAT_IS.test(words.slice(opened, opened + 8))) continue;
    const stated = wordNumber(number);
    const list = listAt(words, opened, sentence.end, /[（(]$/.test(whole));
    if (!list || !(stated >= 2) || NOT_EXACT.test(noun)) continue;
    const open =
      /等(?:$|[^级次]{0,6}$)/.test(words.slice(opened, list.end).trimEnd()) ||
      list.items.some((item) => /一是|分别/.test(item));
    const [least, most] = [list.items.length, mostOf(list.items)];
    if (open && least <= stated) continue;
    const atStop = /[）)。；;]/.test(words.charAt(list.end)) || list.end === sentence.end;
    if (!atStop && !isOver(list.items, words.slice(list.end, sentence.end))) continue;
    const holds = stated >= least && stated <= most;
    const at = { start: match.index, end: match.index + number.length };
    const names = apart(list.items);
    const message = `写${number}，列出的是${names.length}个（${names.join('、')}），请核对个数或补齐名称。`;
    claims.push(
      state(sentence, {
        kind: 'count',
        verdict: holds ? 'holds' : atStop && isSure(list.items) ? 'wrong' : 'unclear',
        at,
        computed: String(names.length),
        message,
      }),
    );
  }
  return claims;
}

/** 内设5个部室，分别为甲部、乙部和丙部，下属单位1个: at a comma a list is over that its own 和 closes, or one of bodies behind which comes none. */
function isOver(items: readonly string[], behind: string): boolean {
  const next = behind.slice(1).replace(/[，,。；;].*$/s, '');
  const last = items.slice(-1).join('');
  const goesOn =
    !behind.startsWith('，') ||
    UNIT.test(next) ||
    /^(?:以及|和|及|还有|另外|外加)/.test(next) ||
    next.includes(last.slice(-1));
  return !goesOn && (JOINT.test(last) || items.every((item) => UNIT.test(item)));
}

/** Short names are surely a list of things; longer phrases may be read otherwise. */
const isSure = (items: readonly string[]): boolean => items.every((item) => item.length <= 16);

function behind(sentence: Sentence): Claim[] {
  const words = sentence.text.slice(sentence.start, sentence.end);
  return [...words.matchAll(BEHIND)].flatMap((match) => {
    const [whole, list = '', number = ''] = match;
    const items = list.split('、');
    const stated = wordNumber(number);
    if (/\d/.test(list)) return [];
    const from = sentence.start + match.index + whole.indexOf(number, list.length + 1);
    const at = { start: from, end: from + number.length };
    const message = `写“等${number}”，列出的却有${items.length}个（${list}），请核对。`;
    return [
      state(sentence, {
        kind: 'count',
        verdict: items.length > stated ? 'wrong' : 'holds',
        at,
        computed: null,
        message,
      }),
    ];
  });
}

/** A number right behind a name or a closing mark. */
const COUNTED = /[\p{Script=Han}”](?:\d{1,2}|[两二三四五六七八九十]{1,2})[个项家类名所种大]/u;
const DIRECT =
  /(?:“([^”\d]{3,60})”|([^，,。；;：:（）()、“”\d]{1,20}(?:、[^，,。；;：:（）()、“”\d]{1,16}){2,12}?))(?:这|共)?(\d{1,2}|[两二三四五六七八九十]{1,2})(?:个|项|家|类|名|所|种|大)([\p{Script=Han}]{0,8})/gu;

/** 文化馆、图书馆、执法大队 and 三个二级机构: each is a body of its own. */
const UNITS = /^(?:二级|下属|直属|所属|预算)?(?:机构|单位|部门)/;
const UNIT = /(?:[馆队站所院校局办室股科处园场厂社]|中心|委员会)$/;

/** 甲科、乙科、丙科 and 三个科室: the names end as what is counted does. */
function isOfOneKind(items: readonly string[], noun: string): boolean {
  if (UNITS.test(noun) && items.every((item) => UNIT.test(item))) return true;
  const endings = items.slice(1).map((item) => item.slice(-1));
  const [first] = endings;
  return endings.every((ending) => ending === first || noun.slice(0, 6).includes(ending));
}

/** “甲、乙、丙”三项机制, 甲科、乙科、丙科3个科室: the list stands right before its number. */
function directlyBehind(sentence: Sentence): Claim[] {
  if (!COUNTED.test(wordsOf(sentence))) return [];
  return [...wordsOf(sentence).matchAll(DIRECT)].flatMap((match) => {
    const [whole, quoted, plain = '', number = '', noun = ''] = match;
    const items = (quoted ?? plain).split('、');
    const stated = wordNumber(number);
    if (Number.isNaN(stated) || items.length < 2 || /等$/.test(quoted ?? plain)) return [];
    if (!quoted && !isOfOneKind(items, noun)) return [];
    const holds = stated >= items.length && stated <= mostOf(items);
    const from = sentence.start + match.index + whole.length - noun.length - 1 - number.length;
    const at = { start: from, end: from + number.length };
    const message = `写${number}，前面列出的是${items.length}个（${items.join('、')}），请核对。`;
    const verdict = holds ? 'holds' : 'unclear';
    return [
      state(sentence, { kind: 'count', verdict, at, computed: String(items.length), message }),
    ];
  });
}

/** 列举的个数 Things listed by name against the number stated for them. */
export function listed(sentence: Sentence): Claim[] {
  return [
    ...ahead(sentence),
    ...directlyBehind(sentence),
    ...(COUNT_BEHIND.test(wordsOf(sentence)) ? behind(sentence) : []),
  ];
}
