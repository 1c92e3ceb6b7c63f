import type { Claim } from '../../model/claim';
import { type Decimal, ZERO } from '../../numbers/decimal';
import { depthOf } from './breakdown';
import type { Figure } from './figure';
import { inSum, likeFigure, verdictOf } from './measure';
import { isAmount, isMoney, type Role, roleOf } from './roles';
import { type Sentence, segmentsOf, wordsOf } from './sentence';
import { state } from './state';

const LAST_YEAR = /上年|去年|较|比|同期/;

/** The amounts of a stretch with one role each; the last of a role wins, as it is the nearest. */
function byRole(sentence: Sentence): { figures: Figure[]; of: (role: Role) => Figure | undefined } {
  const money = sentence.figures.filter(isMoney);
  const figures = (money.length > 0 ? money : sentence.figures.filter(isAmount)).filter(
    ({ approximate }) => !approximate,
  );
  return { figures, of: (role) => figures.find((figure) => roleOf(figure) === role) };
}

/** Words without which nothing was added to a budget or taken off it. */
const MOVED = /追加|调增|调减|增加|减少|核减|压减|收回|缴回|上缴/;
/** What came in, as well as what went out, may be 到位 and 拨付. */
const RECEIVED = /到位|拨入|下达|拨付|划拨/;

interface Term {
  readonly sign: '+' | '-';
  readonly figure: Figure | undefined;
}

function workedOut(terms: readonly Term[]): { exact: Decimal; working: string } {
  const used = terms.filter(({ figure }) => figure);
  const exact = used.reduce(
    (left, { sign, figure }) =>
      sign === '+' ? left.plus(figure?.value ?? ZERO) : left.minus(figure?.value ?? ZERO),
    ZERO,
  );
  const working = used
    .map(
      ({ sign, figure }, index) =>
        `${index > 0 || sign === '-' ? sign : ''}${figure ? inSum(figure) : ''}`,
    )
    .join('');
  return { exact, working };
}

/** 净调增188.3万元（追加236.5万元，调减48.2万元）: what a bracket breaks down is not added once more. */
function outsideBrackets(segment: Sentence): Sentence {
  const outside = segment.figures.filter(({ start }) => depthOf(segment, start) === 0);
  const isAdjusted = outside.some((figure) => /supplement|reduction/.test(roleOf(figure) ?? ''));
  return isAdjusted ? { ...segment, figures: outside } : segment;
}

const signOf = (figure: Figure): Term['sign'] => (roleOf(figure) === 'reduction' ? '-' : '+');

/** 年初预算＋追加－调减＝全年预算; also what was paid out of 下达 less 调减. */
function adjusted(segment: Sentence): Claim[] {
  if (!MOVED.test(wordsOf(segment))) return [];
  const { figures, of } = byRole(outsideBrackets(segment));
  const [more, less] = [of('supplement'), of('reduction')];
  const start = of('initial') ?? figures.find((figure) => roleOf(figure) === 'budget');
  const end =
    of('final') ??
    (less || more
      ? figures.find((figure) => /^(?:实际|最终|实有)(?:下达|安排|到位|为)?$/.test(figure.lead))
      : undefined);
  if (
    !start ||
    !end ||
    (!more && !less) ||
    end.start < start.start ||
    LAST_YEAR.test(more?.lead ?? less?.lead ?? '')
  )
    return [];
  const carried = of('carried');
  const moved = figures.filter((figure) => figure.start > start.start && figure.end <= end.start);
  const readings = [
    workedOut([
      { sign: '+', figure: start },
      { sign: '+', figure: more },
      { sign: '-', figure: less },
    ]),
    workedOut([
      { sign: '+', figure: start },
      ...moved.map((figure) => ({ sign: signOf(figure), figure })),
    ]),
    workedOut([
      { sign: '+', figure: start },
      { sign: '+', figure: carried },
      { sign: '+', figure: more },
      { sign: '-', figure: less },
    ]),
  ];
  const verdicts = readings.map(({ exact }) => verdictOf(end, exact));
  const held = verdicts.find((verdict) => verdict === 'holds' || verdict === 'rounding');
  const [reading] = readings;
  if (!reading) return [];
  const computed = likeFigure(end, reading.exact);
  const extra = figures.length > [start, end, more, less, carried].filter(Boolean).length;
  const verdict = held ?? (extra ? 'unclear' : 'wrong');
  const message = `“${segment.text.slice(end.start, end.end)}”与文中的数不符：${reading.working}=${computed}。`;
  return [
    state(segment, {
      kind: 'difference',
      verdict,
      at: end,
      computed,
      working: reading.working,
      message,
    }),
  ];
}

/** 预算－执行＝结余, where the amount left over is stated and is not 0. */
function leftOver(segment: Sentence): Claim[] {
  const { figures, of } = byRole(segment);
  const left = of('balance');
  const paid = figures.filter(
    (figure) => roleOf(figure) === 'executed' && left && figure.end <= left.start,
  );
  const spent = paid.at(-1);
  if (!left || !spent) return [];
  const carried = of('carried');
  const bases = (['final', 'budget', 'initial', 'income'] as const).flatMap(
    (role) => of(role) ?? [],
  );
  const plain = figures.filter(
    (figure) =>
      figure.end <= spent.start && (roleOf(figure) === null || RECEIVED.test(figure.lead)),
  );
  const starts =
    bases.length > 0 ? bases : plain.length > 0 ? plain.slice(-1) : [carried ?? []].flat();
  const [first] = starts;
  if (!first) return [];
  const readings = starts.flatMap((base) => [
    workedOut([
      { sign: '+', figure: base },
      { sign: '-', figure: spent },
    ]),
    workedOut([
      { sign: '+', figure: base },
      { sign: '+', figure: of('supplement') },
      { sign: '-', figure: of('reduction') },
      { sign: '+', figure: base === carried ? undefined : carried },
      { sign: '-', figure: spent },
    ]),
  ]);
  const verdicts = readings.map(({ exact }) => verdictOf(left, exact));
  const held =
    verdicts.find((verdict) => verdict === 'holds') ??
    verdicts.find((verdict) => verdict === 'rounding');
  const [reading] = readings;
  if (!reading) return [];
  const computed = likeFigure(left, reading.exact);
  const verdict = held ?? (starts.length > 1 || carried || of('supplement') ? 'unclear' : 'wrong');
  const message = `结余“${segment.text.slice(left.start, left.end)}”与文中的数不符：${reading.working}=${computed}。`;
  return [
    state(segment, {
      kind: 'balance',
      verdict,
      at: left,
      computed,
      working: `${reading.working}=${computed}`,
      message,
      certain: verdict === 'wrong',
    }),
  ];
}

/** 差额 What was added, taken off or left over. */
export function differences(sentence: Sentence): Claim[] {
  return segmentsOf(sentence).flatMap((segment) => [...adjusted(segment), ...leftOver(segment)]);
}
