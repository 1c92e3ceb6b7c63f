import type { Claim } from '../../model/claim';
import { type Decimal, decimal, ZERO } from '../../numbers/decimal';
import { show } from '../../numbers/show';
import type { Figure } from './figure';
import { inSum } from './measure';
import { isMoney, type Role, roleOf } from './roles';
import { type Sentence, segmentsOf, wordsOf } from './sentence';
import { state } from './state';

const NOTHING_LEFT =
  /(?:无|没有|未形成|未产生)(?:年末|年终|任何|资金|项目|预算|财政|拨款|经费|的)*(?:结转和结余|结转结余|结转|结余|剩余)|(?:结转和结余|结转结余|结转|结余)(?:资金|总额|金额|余额|数|额|率)?(?:均|都)?(?:为|是|[:：])?\s*(?:零|0(?:\.0+)?(?!\d|\.\d))|收支(?:相抵|平衡|持平)(?!后)/g;
const CARRIED_IN = /(?:上年|去年|以前年度|年初|期初|上年度|往年)[^，。；]{0,6}$/;
/** What explains a gap: money taken back, money from before. */
const EXPLAINED =
  /收回|缴回|上缴|交回|退回|归还|统筹(?:收回|使用)|调剂|盘活|核减|压减|质保金|额度|指标未|未下达|未到位|上年结转|年初结转|以前年度结转|注销|核销|使用(?:上年|以前年度)/;
const PART_ONLY = /基本支出|项目支出|人员|公用|三公|接待|因公|出国|公务用车|专项|培训费|会议费/;
const WHOLE_BUDGET =
  /全年预算|调整后?(?:的)?预算|预算收入|收入(?:总计|合计)|(?:年度|总)预算|年初(?:部门)?预算|预算总/;
const WHOLE_SPENT =
  /^(?:20\d\d年度?)?全年(?:共|累计|总)?(?:支出|执行)|(?:全年|预算)?执行数|执行金额|决算(?:支出|数)|支出(?:总计|合计|总额)|总支出|实际(?:支出|执行|使用)/;
/** May have been adjusted since. */
const INITIAL = /年初/;
/** How many sentences back the amounts may stand. */
const LOOK_BACK = 40;

interface Gap {
  readonly left: Decimal;
  readonly working: string;
  /** True where no other budget or spending can be meant: the spending stands in the words that speak of the balance. */
  readonly certain: boolean;
}

/** One stretch stands before several statements; its gap is worked out once. */
const KNOWN = new WeakMap<Sentence, Gap | null>();

function gapIn(segment: Sentence): Gap | null {
  const known = KNOWN.get(segment);
  if (known !== undefined) return known;
  const gap = gapOf(segment);
  KNOWN.set(segment, gap);
  return gap;
}

const BOTH_PARTS = [/^(?:其中)?[:：]?基本支出(?:为|是)?$/, /^(?:其中)?[:：]?项目支出(?:为|是)?$/];

/** 年初预算4320万元，其中基本支出1685万元、项目支出2635万元: parts of either, of which nothing is said to be spent. */
function withoutParts(figures: readonly Figure[]): readonly Figure[] {
  const isPart = ({ lead }: Figure): boolean => BOTH_PARTS.some((part) => part.test(lead));
  const isParted = BOTH_PARTS.every((part) => figures.some(({ lead }) => part.test(lead)));
  return isParted ? figures.filter((figure) => !isPart(figure)) : figures;
}

function gapOf(segment: Sentence): Gap | null {
  const money = withoutParts(segment.figures).filter(
    (figure) => isMoney(figure) && !figure.approximate,
  );
  const of = (role: Role): Figure | undefined => money.find((figure) => roleOf(figure) === role);
  const executed = money.filter((figure) => roleOf(figure) === 'executed').at(-1);
  const budget = of('final') ?? of('budget') ?? of('initial');
  const start = budget ?? of('income');
  if (!start || !executed || money.indexOf(executed) < money.indexOf(start)) return null;
  const [more, less] = [of('supplement'), of('reduction')];
  const carried = budget ? undefined : of('carried');
  const exact = start.value.plus(carried?.value ?? ZERO).minus(executed.value);
  const adjusted = exact.plus(more?.value ?? ZERO).minus(less?.value ?? ZERO);
  const left = [exact, adjusted].some((gap) => gap.eq(ZERO)) ? ZERO : adjusted;
  const unit = start.unitText.trim();
  const before = carried ? `${inSum(carried)}+` : '';
  const working = `${before}${inSum(start)}${more ? `+${inSum(more)}` : ''}${less ? `-${inSum(less)}` : ''}-${inSum(executed)}=${show(left.div(start.scale))}${unit}`;
  return { left, working, certain: true };
}

function lastWhole(sentences: readonly Sentence[], words: RegExp, isSpent: boolean): Figure | null {
  for (const { figures } of [...sentences].reverse()) {
    const whole = figures.filter(
      (figure) =>
        isMoney(figure) &&
        !figure.approximate &&
        words.test(figure.lead) &&
        !PART_ONLY.test(figure.lead),
    );
    const found = whole.filter((figure) => (roleOf(figure) === 'executed') === isSpent).at(-1);
    if (found) return found;
  }
  return null;
}

/** The gap the amounts before a statement leave: of one sentence where there is such, else between the last totals. */
function gapBefore(sentences: readonly Sentence[]): Gap | null {
  const gaps = sentences.flatMap(segmentsOf).flatMap((segment) => gapIn(segment) ?? []);
  const told = gaps.find(({ left }) => !left.eq(ZERO)) ?? gaps[0];
  if (told) return told;
  const [budget, spent] = [
    lastWhole(sentences, WHOLE_BUDGET, false),
    lastWhole(sentences, WHOLE_SPENT, true),
  ];
  if (!budget || !spent) return null;
  const left = budget.value.minus(spent.value);
  const working = `${inSum(budget)}${budget.unitText.trim()}-${inSum(spent)}${spent.unitText.trim()}=${show(left.div(budget.scale))}${budget.unitText.trim()}`;
  const certain = sentences.at(-1)?.figures.includes(spent) === true && !INITIAL.test(budget.lead);
  return { left, working, certain };
}

/** What was left, or came from before. */
const LEVELS: ReadonlySet<Role | null> = new Set(['balance', 'carried']);
const YEARS = /20\d\d(?=年)/g;

/** 结转结余为零，全年收入X，全年支出Y: the gap that the amounts behind a statement leave; never a certain one. */
function gapBehind(sentence: Sentence, from: number): Gap | null {
  const years = new Set(wordsOf(sentence).match(YEARS));
  const figures = sentence.figures.filter(({ start }) => start >= from);
  const isFirst = !sentence.figures.some((figure) => isMoney(figure) && figure.end <= from);
  if (years.size > 1 || !isFirst) return null;
  if (figures.some((figure) => LEVELS.has(roleOf(figure)))) return null;
  const gap = gapIn({ ...sentence, figures });
  return gap && { ...gap, certain: false };
}

const RATE = /(?:预算|资金|总体|整体)*执行率[为达是到]*$/;
const WHOLE_HUNDRED = decimal('100');

/** 预算执行率92%…项目年末无结转结余: the first rate its paragraph tells, where that is of all the money. */
function rateBefore(
  before: readonly Sentence[],
  { paragraph, start, text }: Sentence,
  at: number,
): Figure | null {
  const clause = text.slice(Math.max(start, at - 12), at).replace(/^.*[，,。；;]/su, '');
  const first = before
    .filter((sentence) => sentence.paragraph === paragraph)
    .flatMap(({ figures }) => figures)
    .find(({ unit }) => unit === '%');
  const isWhole = first && RATE.test(first.lead) && !PART_ONLY.test(first.lead + clause);
  return isWhole && !first.approximate && first.value.lt(WHOLE_HUNDRED) ? first : null;
}

function notAllSpent(
  sentence: Sentence,
  { start, end }: { start: number; end: number },
  rate: Figure,
): Claim {
  const said = sentence.text.slice(start, end);
  const working = `执行率${inSum(rate)}%`;
  const message = `写“${said}”，同一段的预算执行率是${inSum(rate)}%，有没有支出的资金，请核对或说明去向。`;
  return state(sentence, {
    kind: 'balance',
    verdict: 'unclear',
    at: { start, end },
    working,
    message,
  });
}

/** 无结转结余 said of money that was not all spent, or of more spent than there was. */
export function zeroBalances(sentences: readonly Sentence[]): Claim[] {
  return sentences.flatMap((sentence, index) => {
    const words = wordsOf(sentence);
    return [...words.matchAll(NOTHING_LEFT)].flatMap((match) => {
      if (CARRIED_IN.test(words.slice(0, match.index))) return [];
      const start = sentence.start + match.index;
      const before = [
        ...sentences
          .slice(Math.max(0, index - LOOK_BACK), index)
          .filter(({ paragraph }) => sentence.paragraph - paragraph <= 12),
        { ...sentence, end: start, figures: sentence.figures.filter(({ end }) => end <= start) },
      ];
      const gap = gapBefore(before) ?? gapBehind(sentence, start + match[0].length);
      if ([...before, sentence].some((told) => EXPLAINED.test(wordsOf(told)))) return [];
      if (!gap) {
        const rate = rateBefore(before, sentence, start);
        return rate ? [notAllSpent(sentence, { start, end: start + match[0].length }, rate)] : [];
      }
      const verdict = gap.left.eq(ZERO) ? 'holds' : gap.certain ? 'wrong' : 'unclear';
      const ground = gap.left.gt(ZERO)
        ? '有没有支出的资金'
        : '支出大于预算，差额来源（如上年结转）没有交代';
      const message = `写“${match[0]}”，而${gap.working}，${ground}，请核对或说明去向。`;
      return [
        state(sentence, {
          kind: 'balance',
          verdict,
          at: { start, end: start + match[0].length },
          working: gap.working,
          message,
        }),
      ];
    });
  });
}
