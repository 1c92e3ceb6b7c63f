import { SATISFACTION } from '../../../vocabulary/kinds';
import type { Figure } from '../figure';
import type { FormIndex } from './indexed';
import type { Mention } from './mentions';
import { calledIn, hasOwnSubject, isOfOneItem, isOfSum } from './ownSubject';
import type { Reading } from './reading';
import { isUntied } from './respective';
import type { Placed } from './scope';
import { before, inTable, tableAt } from './subject';
import type { Attribute, Thing, ThingKind } from './things/thing';
import { markWords } from './words';

const SCORED: readonly ThingKind[] = ['indicator', 'group', 'execution', 'whole'];
const TOLD: readonly ThingKind[] = ['indicator', 'group'];
const COUNTED: readonly ThingKind[] = ['group', 'whole'];
/** Which kinds of things are told of under an attribute. */
const KINDS: Readonly<Partial<Record<Attribute, readonly ThingKind[]>>> = {
  target: TOLD,
  actual: TOLD,
  completion: TOLD,
  excess: TOLD,
  weight: SCORED,
  score: SCORED,
  deducted: SCORED,
  scoreRate: SCORED,
  count: COUNTED,
  full: COUNTED,
  short: COUNTED,
  measured: ['whole'],
  judged: ['whole'],
  undecided: ['whole'],
};

/** What only the whole form is said to have where nothing else is named. */
const OF_WHOLE: ReadonlySet<Attribute> = new Set<Attribute>([
  'count',
  'full',
  'short',
  'measured',
  'judged',
  'undecided',
  'deducted',
  'weight',
]);
/** Counts that only the whole form has; 数量指标共2项，其中2项得分尚未确定 is of a group. */
const UNDIVIDED: ReadonlySet<Attribute> = new Set<Attribute>(['measured', 'judged', 'undecided']);
const MARKS: ReadonlySet<Attribute> = new Set<Attribute>([
  'weight',
  'score',
  'deducted',
  'scoreRate',
]);
const SUMS = /(?:共|合计|总计|总|累计)$/;
const TERM_BEFORE = /[除乘]以|[÷×]/;
const TERM_BEHIND = /^(?:[除乘]以|[÷×])/;
const OF_SEVERAL =
  /(?:上述|以上|前述|这)?(?:[两二三四五六七八九十]+|\d+)(?:大?类|个|项)(?:指标)?(?:合计|共计?|总计)/;
const REPEATED = /^满意[度率]$/;
/** How far a name may lie from a figure whose words do not say what it tells. */
const FAR = 30;
/** Indicators of projects, not of the form: 申报项目绩效目标12个，设置绩效指标86个. */
const OF_OTHERS = /申报|编报|个项目|项目绩效|共性|个性/;
/** Before the words that name the mark nothing but this may stand where no name does: 考核获得95分 is another's. */
const BEFORE_MARK =
  /^(?:该项|本项|此项|该指标|指标|本次|全年|年度|绩效|自评|三级|自评表|以上|上述|各项|实际|应|故|因此|综合|依据评分标准|按评分标准|根据评分标准|共|合计|其中|另有|另|有|计|将|围绕上述目标|建议|设置|设|为|的|了|和|与|[一二三四五六七八九十]是)*$/;

const isBareLead = ({ lead, unit }: Figure): boolean =>
  unit !== '分' || BEFORE_MARK.test(markWords(lead));

const isOf = (thing: Thing, attributes: readonly Attribute[]): boolean =>
  attributes.some((attribute) => KINDS[attribute]?.includes(thing.kind));

/** The form in force as a whole; all forms together where none is. */
function wholeFor(place: Placed, figure: Figure, index: FormIndex): Thing[] {
  const { text, start } = place.sentence;
  const table = tableAt(place, figure);
  const own = index.tables.find((each) => each.table === table);
  if (own) return OF_OTHERS.test(text.slice(start, figure.start)) ? [] : [own.whole];
  const all = index.tables.map(({ whole }) => whole);
  return [index.several, ...all].filter((thing) => thing !== null);
}

const isOneRow = ({ kind, values }: Thing): boolean =>
  kind !== 'whole' && (kind !== 'group' || values.count?.[0]?.value.eq('1') === true);

/** What 该项, or a sentence with a subject of its own, may still speak of; none where that is not known. */
function inForce(place: Placed, figure: Figure, index: FormIndex): Thing[] {
  const { lasting, opened, justSaid } = place.scope;
  const isOwn = hasOwnSubject(place, figure, index);
  const above = isOwn ? lasting : [...justSaid, ...opened];
  return above.filter(isOneRow);
}

/** What is told of where the sentence names nothing: what the paragraph named, what its heading opened, the form. */
function around(
  place: Placed,
  figure: Figure,
  attributes: readonly Attribute[],
  fits: (things: readonly Thing[]) => Thing[],
  index: FormIndex,
): Thing[] {
  const isMark = attributes.some((attribute) => MARKS.has(attribute));
  /** Only such words mean what the whole form lost: 常态长效机制扣了4.5分 does not. */
  const isTotal = isOfSum(figure);
  const isOwn = !isTotal && hasOwnSubject(place, figure, index);
  if (isMark && (isOwn || isOfOneItem(place, figure))) return fits(inForce(place, figure, index));
  const near = fits([...place.scope.said, ...place.scope.opened]);
  if (attributes.includes('deducted') && !isTotal) return near;
  const isSum = SUMS.test(figure.lead.replace(/(?:扣|得)分?$/, ''));
  const groups = isSum ? near.filter(({ kind }) => kind !== 'indicator') : [];
  const mayBeWhole = attributes.some((attribute) => OF_WHOLE.has(attribute));
  return [...groups, ...near, ...(mayBeWhole ? wholeFor(place, figure, index) : [])];
}

/** What may stand between two names that are told of together. */
const LISTED = /^(?:[、，,和与及]|以及)?$/;

/** 得49.2分, 扣0.8分: the marks of what stands before are told. */
const MARKED = /[得扣]分?[\d.]+分/;

/**
 * 产出指标、效益指标合计得87.2分: what the names before the figure come to together, which no one of them has; nor has
 * 产出指标 what stands behind its own marks, 产出指标得49.2分，合计得96.95分.
 */
function isSumOfNamed(
  { sentence: { text } }: Placed,
  figure: Figure,
  [last, former]: readonly Mention[],
  isBehindName: boolean,
): boolean {
  if (!last || !isOfSum(figure)) return false;
  if (!former) return MARKED.test(text.slice(last.end, figure.start));
  return !isBehindName || LISTED.test(text.slice(former.end, last.start));
}

/** 患者满意度：调查500人，满意度92.60%: the indicator that such a word repeats, where the word itself names a group. */
function oneMeantBy(named: Mention, place: Placed): Thing[] {
  const { text } = place.sentence;
  if (!REPEATED.test(text.slice(named.start, named.end))) return [];
  const above = before(place, named).reverse();
  const all = [
    ...above.flatMap(({ things }) => things),
    ...place.scope.said,
    ...place.scope.opened,
  ];
  const one = all.find(({ kind, label }) => kind === 'indicator' && SATISFACTION.test(label));
  return one ? [one] : [];
}

/** 总支出除以作业次数为3.84万元: what is divided by is not spoken of. */
const isTerm = (text: string, { start, end }: Mention): boolean =>
  TERM_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
  TERM_BEHIND.test(text.slice(end, end + 4));

/** 上述六项合计扣1.40分，实得48.60分: the second mark is that of the same sum. */
const isBehindSum = ({ sentence: { text, start } }: Placed, figure: Figure): boolean =>
  OF_SEVERAL.test(text.slice(start, figure.start));

/** The things a figure may tell of: the last named in the sentence, else those of its paragraph and heading, else the form. */
export function spokenOf(
  place: Placed,
  figure: Figure,
  { said, isBehindName, things }: Reading,
  index: FormIndex,
): readonly Thing[] {
  const { attributes, isExplicit } = said;
  const table = tableAt(place, figure);
  const isTold = attributes.some((attribute) => attribute === 'target' || attribute === 'actual');
  const fits = (all: readonly Thing[]): Thing[] =>
    inTable(all, table).filter(
      (thing) => isOf(thing, attributes) && (isBehindName || !isTold || thing.kind !== 'group'),
    );
  if (things.length > 0) return fits(things);
  if (isUntied(place, figure)) return [];
  const { text } = place.sentence;
  const named = before(place, figure)
    .filter((mention) => fits(mention.things).length > 0 && !isTerm(text, mention))
    .reverse();
  const [last] = named;
  if (last) {
    const isParted = /[；;]/.test(text.slice(last.end, figure.start));
    const isOther = !isBehindName && !isBareLead(figure);
    const isFar = !isExplicit && figure.start - last.end > FAR;
    if (isParted || isOther || isFar || isSumOfNamed(place, figure, named, isBehindName)) return [];
    return [...fits(oneMeantBy(last, place)), ...fits(last.things)];
  }
  if (!isExplicit || place.scope.isForeign || !isBareLead(figure)) return [];
  const isOfGroup = before(place, figure).some(({ things: all }) =>
    all.some(({ kind }) => kind === 'group' || kind === 'indicator'),
  );
  if (isOfGroup && attributes.every((attribute) => UNDIVIDED.has(attribute))) return [];
  if (isTold && hasOwnSubject(place, figure, index)) return [];
  if (attributes.some((attribute) => MARKS.has(attribute))) {
    if (isBehindSum(place, figure)) return [];
    const called = fits(calledIn(place, figure, index));
    if (called.length > 0) return called;
  }
  return around(place, figure, attributes, fits, index);
}
