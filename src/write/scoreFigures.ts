import type { Block, ScoreBar } from '../model/report';
import { type Decimal, percentOf, sum } from '../numbers/decimal';
import { showShort } from '../numbers/show';
import { cleanLine } from './clean';
import type { TableBlock } from './normalTable';

/** 得分图 */
export type ChartBlock = Extract<Block, { kind: 'chart' }>;

/** A level-2 group, or a whole level-1 group of several. */
export interface ScoreRow extends ScoreBar {
  /** False for the parts of a level-1 group that has a row of its own. */
  readonly whole: boolean;
  /** What stands beside it in a picture. */
  readonly label: string;
}

const WHOLE = '小计';

/** The chart with clean names; none where it has no bars. */
export function normalChart({ id, caption, bars }: ChartBlock): readonly ChartBlock[] {
  if (bars.length === 0) return [];
  const named = bars.map((bar): ScoreBar => {
    const [level1, level2] = [cleanLine(bar.level1).trim(), cleanLine(bar.level2).trim()];
    return { ...bar, level1, level2: level2 || level1 || '未分类' };
  });
  return [
    { ...(id ? { id } : {}), kind: 'chart', caption: cleanLine(caption).trim(), bars: named },
  ];
}

/** The groups in order; a level-1 group of several goes before its parts, as their sum, where they are all of it. */
export function scoreRows({ bars }: ChartBlock): ScoreRow[] {
  const groups: ScoreBar[][] = [];
  for (const bar of bars) {
    const last = groups.at(-1);
    if (last?.[0]?.level1 === bar.level1) last.push(bar);
    else groups.push([bar]);
  }
  return groups.flatMap((parts) => {
    const [first] = parts;
    if (!first) return [];
    if (parts.length === 1) return [{ ...first, whole: true, label: nameOf(first) }];
    const { level1 } = first;
    const rows = parts.map((bar) => ({ ...bar, whole: false, label: bar.level2 }));
    const isNoWhole = level1 === '' || parts.some(({ isOfPart }) => isOfPart);
    if (isNoWhole) return rows.map((row) => ({ ...row, whole: true }));
    const weight = sum(parts.map((part) => part.weight));
    const score = sum(parts.map((part) => part.score));
    const cells = parts.flatMap((part) => part.cells);
    return [{ level1, level2: WHOLE, weight, score, cells, whole: true, label: level1 }, ...rows];
  });
}

/** The name of a group that stands alone; 一级指标 is left out where 二级指标 says it: 社会效益指标 of 效益指标. */
function nameOf({ level1, level2 }: ScoreBar): string {
  return level2.includes(level1.replace(/指标$/, '')) ? level2 : `${level1}·${level2}`;
}

/** 得分率, e.g. `97.5%`; 不适用 where nothing could be won. */
function wonRate(weight: Decimal, score: Decimal): string {
  const rate = percentOf(score, weight);
  return rate === null ? '不适用' : `${showShort(rate)}%`;
}

/** The figures of a chart, for writers that do not draw. */
export function scoreTable(chart: ChartBlock): TableBlock {
  return {
    kind: 'table',
    caption: chart.caption,
    header: ['一级指标', '二级指标', '分值', '得分', '得分率'],
    widths: [3, 5, 2, 2, 2],
    rows: scoreRows(chart).map(({ level1, level2, weight, score, cells }) => {
      const figures = [showShort(weight), showShort(score), wonRate(weight, score)];
      return [
        { text: level1 },
        { text: level2 },
        ...figures.map((text) => ({ text, cells, computed: true })),
      ];
    }),
  };
}

/** One line a row, e.g. `数量指标：分值15，得分13.5，得分率90%`. */
export function scoreLines(chart: ChartBlock): string[] {
  return scoreRows(chart).map(({ label, weight, score }) => {
    const rate = wonRate(weight, score);
    return `${label}：分值${showShort(weight)}，得分${showShort(score)}，得分率${rate}`;
  });
}
