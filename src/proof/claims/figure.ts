import { type Decimal, decimal } from '../../numbers/decimal';
import { fold } from '../../values/fold';
import { literal, scaleAt } from '../../values/number';
import { unitAt } from '../../values/unit';
import { dimensionOf, YUAN_PER } from '../../vocabulary/units';
import { boundBefore, isAboutBehind } from './about';
import { nameEnd } from './names';

/** 文中的数 A number of a sentence with the unit it carries and the words around it. Offsets are those of the paragraph. */
export interface Figure {
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
  /** Multiplied out into the base unit: 740000 for 74万元. */
  readonly value: Decimal;
  /** What one of the written unit is in the base unit: 10000 for 万元. */
  readonly scale: Decimal;
  /** Digits behind the point, as written. */
  readonly places: number;
  /** `元`, `%`, `分`, `户` …; '' where none is written. */
  readonly unit: string;
  /** The unit as written, with 万 and blanks: `万元`. */
  readonly unitText: string;
  /** 余, 约, 以上, 不低于, 3-5: not held to the digit. */
  readonly approximate: boolean;
  /** 不低于 and 不超过 in front: what a target sets. */
  readonly bound: 'lower' | 'upper' | null;
  /** The words before it back to a mark or the figure before, without bracketed remarks. */
  readonly lead: string;
  /** The words behind it up to a mark or the next figure. */
  readonly tail: string;
}

const NUMBER = /\d{1,3}(?:,\d{3}){1,5}(?![\d,])(?:\.\d{1,12})?|\d+(?:\.\d{1,12})?/g;
const MOST_DIGITS = 18;
const ONE = decimal('1');
const BLANKS = /[ \u00a0\u3000]*/y;
const BREAK = '，,、；;（）()【】[]。！？!?\n';
const TAIL_ENDS = /[\d，,、；;（）()。]/g;
const LONGEST_TAIL = 30;
const REMARK = /[（(][^（）()\d。]{0,60}[）)]/g;
const RANGE = /^[-—~至到]{1,2}$/;

/** What folding may change, a character at a time; the places of the rest stay what they were. */
const FOLDED = /[^\u0020-\u007e\u3001-\u301b\u301d-\u9fff\u2018-\u201d，；：！？]/g;
/** １，１０６: a comma between full-width digits parts thousands. */
const WIDE_GROUPS = /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g;

const WIDE_DIGIT = /[０-９]/;

/** The text as it is scanned: folded, character for character where it was. */
export function aligned(typed: string): string {
  const text = WIDE_DIGIT.test(typed) ? typed.replace(WIDE_GROUPS, ',') : typed;
  return text.replace(FOLDED, (char) => fold(char) || ' ');
}

function skipBlanks(text: string, at: number): number {
  BLANKS.lastIndex = at;
  BLANKS.test(text);
  return BLANKS.lastIndex;
}

interface Unit {
  readonly unit: string;
  readonly scale: Decimal;
  readonly end: number;
  readonly about: boolean;
}

const YUAN = new Map(Object.entries(YUAN_PER).map(([word, yuan]) => [word, decimal(yuan)]));
const MONEY = /(?:亿|万|千|百)?元/y;
const PER =
  '(?:平方米|公里|课时|学时|学期|季度?|人|户|月|天|日|年|次|个|亩|件|份|套|米|吨|场|车|台|生|㎡|期|班|家|村|校|只|头|株)(?![均数口员初末中度])';
const PRICE = new RegExp(`[/·每]${PER}(?:[/·•*、每]${PER})*`, 'y');

/** An amount of money; 元/人 is a price, a kind of its own. */
function moneyAt(text: string, at: number): Omit<Unit, 'about'> | null {
  MONEY.lastIndex = at;
  const word = MONEY.exec(text)?.[0] ?? '';
  const scale = YUAN.get(word);
  if (!scale) return null;
  const end = at + word.length;
  PRICE.lastIndex = end;
  const each = PRICE.exec(text)?.[0];
  return each ? { unit: `元${each}`, scale, end: end + each.length } : { unit: '元', scale, end };
}

/** 62人/编制数65人 is a division, 20人/次 a unit. */
function withoutDivisor(unit: string, end: number): Pick<Unit, 'unit' | 'end'> {
  const slash = unit.indexOf('/');
  const [base, per] = [unit.slice(0, slash), unit.slice(slash + 1)];
  if (slash < 1 || dimensionOf(unit) !== 'other' || dimensionOf(per) !== 'other')
    return { unit, end };
  return { unit: base, end: end - per.length - 1 };
}

const ABOUT_INSIDE = '余多几';

function unitBehind(text: string, at: number): Unit {
  let end = skipBlanks(text, at);
  const multiple = text.startsWith('百分', end) ? null : scaleAt(text, end);
  let scale = ONE;
  let about = false;
  if (multiple) {
    scale = decimal(multiple[1]);
    end += multiple[0].length;
  }
  if (ABOUT_INSIDE.includes(text.charAt(end) || '#')) {
    about = true;
    end++;
  }
  const behind = skipBlanks(text, end);
  const money = moneyAt(text, behind);
  if (money) return { ...money, scale: scale.times(money.scale), about };
  const found = unitAt(text, behind);
  if (!found?.known) return { unit: '', scale, end: multiple || about ? end : at, about };
  const isPoints = dimensionOf(found.unit) === 'points';
  const unit = isPoints ? '个百分点' : found.unit;
  return { ...withoutDivisor(unit, found.end), scale, about };
}

/** Finds the figures of a stretch of an aligned paragraph; dates, document numbers and the like are none. */
export function figuresOf(text: string, from: number, to: number): Figure[] {
  const sentence = text.slice(0, to);
  const masked = text.slice(from, to).replace(REMARK, (remark) => '\u0001'.repeat(remark.length));
  const figures: Figure[] = [];
  NUMBER.lastIndex = from;
  let last = from;
  for (let match = NUMBER.exec(sentence); match; match = NUMBER.exec(sentence)) {
    const start = match.index;
    const digitsEnd = start + match[0].length;
    const name = nameEnd(sentence, start, digitsEnd);
    if (name > start || digitsEnd - start > MOST_DIGITS) {
      NUMBER.lastIndex = Math.max(name, digitsEnd);
      continue;
    }
    const { unit, scale, end, about } = unitBehind(sentence, digitsEnd);
    let leadStart = start;
    while (leadStart > last && !BREAK.includes(masked.charAt(leadStart - 1 - from))) leadStart--;
    TAIL_ENDS.lastIndex = end;
    const tailEnd = Math.min(TAIL_ENDS.exec(sentence)?.index ?? to, end + LONGEST_TAIL, to);
    const lead = masked
      .slice(leadStart - from, start - from)
      .replaceAll('\u0001', '')
      .trim();
    const bound = boundBefore(lead);
    const percentless =
      unit === '' && scale.eq(ONE) && /(?:执行|完成|支出|支付)率[为是达到:：]*$/.test(lead);
    figures.push({
      start,
      end,
      value: literal(match[0]).times(scale),
      scale,
      places: match[0].split('.')[1]?.length ?? 0,
      unit: percentless ? '%' : unit,
      unitText: sentence.slice(digitsEnd, end),
      approximate: about || bound.about || isAboutBehind(sentence, end),
      bound: bound.bound,
      lead,
      tail: sentence.slice(end, tailEnd).trim(),
    });
    last = end;
    NUMBER.lastIndex = end;
  }
  return withSharedUnits(text, withMoney(text, withRanges(text, figures)));
}

const OF_MONEY =
  /预算|资金|支出|收入|投入|拨款|结余|结转|补助|补贴|配套|经费|财政|自筹|执行|中央|[省市县区]级|投资|共|合计/;

/** 预算200万、执行150万: 元 goes without saying where money is spoken of and nothing follows the 万. */
function withMoney(text: string, figures: readonly Figure[]): Figure[] {
  const isBare = ({ unit, unitText }: Figure): boolean => unit === '' && /[万亿]/.test(unitText);
  const spoken = figures.some(
    (figure) => figure.unit === '元' || (isBare(figure) && OF_MONEY.test(figure.lead)),
  );
  if (!spoken) return [...figures];
  return figures.map((figure) =>
    isBare(figure) && (BREAK.includes(text.charAt(figure.end)) || figure.tail === '')
      ? { ...figure, unit: '元' }
      : figure,
  );
}

/** 3-5个 is neither 3 nor 5; 550-500 is a subtraction. */
function withRanges(text: string, figures: readonly Figure[]): Figure[] {
  const between = (a: Figure | undefined, b: Figure) =>
    a !== undefined &&
    RANGE.test(text.slice(a.end, b.start).trim()) &&
    a.value.div(a.scale).lt(b.value.div(b.scale));
  return figures.map((figure, index) => {
    const [before, next] = [figures[index - 1], figures[index + 1]];
    if (between(before, figure)) return { ...figure, approximate: true };
    if (!next || !between(figure, next)) return figure;
    return { ...figure, approximate: true, unit: figure.unit || next.unit };
  });
}

/** What stands between the members of a list whose unit is said once: nothing behind bare digits, 万 behind 万. */
const LIST_GAP = { bare: /^\s*[、+]\s*$/, scaled: /^\s*[、+和及与]\s*$/ };

function sharesUnit(text: string, figure: Figure, next: Figure | undefined): next is Figure {
  if (!next || figure.unit !== '') return false;
  const gap = text.slice(figure.end, next.start);
  if (figure.unitText === '') return LIST_GAP.bare.test(gap);
  return next.unit !== '' && figure.scale.eq(next.scale) && LIST_GAP.scaled.test(gap);
}

/** 15、35、14.8万元, 9.8万、13.7万和9.5万人次: the unit of the last is that of all. */
function withSharedUnits(text: string, figures: readonly Figure[]): Figure[] {
  const shared: Figure[] = [];
  for (const figure of [...figures].reverse()) {
    const [next] = shared;
    if (!sharesUnit(text, figure, next)) shared.unshift(figure);
    else {
      const { unit, scale } = next;
      const value = figure.unitText === '' ? figure.value.times(scale) : figure.value;
      shared.unshift({ ...figure, unit, scale, value });
    }
  }
  return shared;
}
