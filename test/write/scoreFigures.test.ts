import { describe, expect, it } from 'vitest';
import type { ScoreBar } from '../../src/model/report';
import { decimal } from '../../src/numbers/decimal';
import { normalBlocks } from '../../src/write/normalBlocks';
import { type ChartBlock, scoreLines, scoreRows, scoreTable } from '../../src/write/scoreFigures';
import { shortened } from '../../src/write/shortened';
import { toHtml } from '../../src/write/toHtml';
import { toMarkdown } from '../../src/write/toMarkdown';
import { toRows } from '../../src/write/toRows';
import { toText } from '../../src/write/toText';
import { textsIn } from './htmlFile';
import { sampleReport } from './sampleReport';

const bar = (level1: string, level2: string, weight: string, score: string): ScoreBar => ({
  level1,
  level2,
  weight: decimal(weight),
  score: decimal(score),
  cells: [{ sheet: '表', address: `A${weight}` }],
});
const chartOf = (...bars: readonly ScoreBar[]): ChartBlock => ({
  kind: 'chart',
  caption: '得分图',
  bars,
});
const PICTURE = chartOf(
  bar('预算执行', '预算执行率', '10', '9.75'),
  bar('产出指标', '数量指标', '15', '13.5'),
  bar('产出指标', '质量指标', '30', '0'),
  bar('效益指标', '社会效益指标', '30', '30'),
  bar('其他', '加分项', '0', '0'),
);
const reportOf = (chart: ChartBlock) => ({ ...sampleReport, blocks: [chart] });

describe('the rows of a chart', () => {
  it('put the sum of a level-1 group of several before its parts', () => {
    const rows = scoreRows(PICTURE).map((row) => [
      row.label,
      row.weight.toFixed(),
      row.score.toFixed(),
      row.whole,
    ]);
    expect(rows).toEqual([
      ['预算执行率', '10', '9.75', true],
      ['产出指标', '45', '13.5', true],
      ['数量指标', '15', '13.5', false],
      ['质量指标', '30', '0', false],
      ['社会效益指标', '30', '30', true],
      ['其他·加分项', '0', '0', true],
    ]);
  });

  it('rest on the cells of what they sum up', () => {
    const sum = scoreRows(PICTURE)[1];
    expect(sum?.cells.map(({ address }) => address)).toEqual(['A15', 'A30']);
  });

  it('add exactly', () => {
    const rows = scoreRows(chartOf(bar('甲', '一', '0.1', '0.1'), bar('甲', '二', '0.2', '0.2')));
    expect(rows[0]?.score.toFixed()).toBe('0.3');
  });

  it('have no sum where a group of the same level 1 has no bar', () => {
    const part = { ...bar('甲', '一', '1', '1'), isOfPart: true };
    expect(
      scoreRows(chartOf(part, { ...bar('甲', '二', '2', '2'), isOfPart: true })),
    ).toMatchObject([
      { level2: '一', whole: true },
      { level2: '二', whole: true },
    ]);
  });

  it('have no sum where level 1 has no name', () => {
    const rows = scoreRows(chartOf(bar('', '一', '1', '1'), bar('', '二', '2', '2')));
    expect(rows.map(({ label, whole }) => [label, whole])).toEqual([
      ['一', true],
      ['二', true],
    ]);
  });
});

describe('a chart before it is written', () => {
  it('is nothing without bars', () => {
    const empty = reportOf(chartOf());
    expect(normalBlocks(empty)).toEqual([]);
    expect([toText([empty]).trim(), toMarkdown([empty]).trim(), toRows(empty)]).toEqual([
      '',
      '',
      [],
    ]);
  });

  it('has clean names on one line, and always some name', () => {
    const [block] = normalBlocks(
      reportOf(chartOf(bar('产出\n指标\u0000', '', '1', '1'), bar('', '', '1', '1'))),
    );
    expect(block).toMatchObject({
      kind: 'chart',
      bars: [
        { level1: '产出 指标', level2: '产出 指标' },
        { level1: '', level2: '未分类' },
      ],
    });
  });
});

describe('writers that do not draw', () => {
  const TABLE = [
    ['一级指标', '二级指标', '分值', '得分', '得分率'],
    ['预算执行', '预算执行率', '10', '9.75', '97.5%'],
    ['产出指标', '小计', '45', '13.5', '30%'],
    ['产出指标', '数量指标', '15', '13.5', '90%'],
    ['产出指标', '质量指标', '30', '0', '0%'],
    ['效益指标', '社会效益指标', '30', '30', '100%'],
    ['其他', '加分项', '0', '0', '不适用'],
  ];

  it('put the figures into a table', () => {
    expect(toRows(reportOf(PICTURE))).toEqual([['得分图'], ...TABLE]);
    expect(textsIn(toHtml([reportOf(PICTURE)]))).toEqual(['得分图', ...TABLE.flat()]);
    const markdown = TABLE.map((row) => `| ${row.join(' | ')} |`);
    for (const line of markdown) expect(toMarkdown([reportOf(PICTURE)])).toContain(line);
  });

  it('tell plain text a line for each row', () => {
    expect(
      toText([reportOf(PICTURE)])
        .trim()
        .split('\n'),
    ).toEqual(['得分图', ...scoreLines(PICTURE)]);
    expect(scoreLines(PICTURE)[2]).toBe('数量指标：分值15，得分13.5，得分率90%');
  });

  it('keep where each figure came from', () => {
    const [, sum] = scoreTable(PICTURE).rows;
    expect(sum?.[3]).toMatchObject({ text: '13.5', computed: true });
    expect(sum?.[3]?.cells).toHaveLength(2);
  });
});

describe('a shortened name', () => {
  it('stays within its width, by whole characters', () => {
    expect(shortened('可持续影响指标', 7)).toBe('可持续影响指标');
    expect(shortened('可持续影响指标等', 7)).toBe('可持续影响指…');
    expect(shortened('𠮷𠮷𠮷', 2)).toBe('𠮷…');
    expect(shortened('abcdefgh', 3)).toBe('abcd…');
  });
});
