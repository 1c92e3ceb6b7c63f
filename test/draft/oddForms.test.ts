import { describe, expect, test } from 'vitest';
import { draft } from '../../src/draft/draft';
import { factsOf } from '../../src/draft/facts';
import { cellsOf } from '../../src/draft/runs';
import { STATEMENTS } from '../../src/draft/statements';
import type { Correction } from '../../src/model/mapping';
import type { Outline, StatementName } from '../../src/model/outline';
import type { Run } from '../../src/model/report';
import { decimal } from '../../src/numbers/decimal';
import { policyOf } from '../../src/policies';
import { readForms } from '../../src/read';
import { scoreForm } from '../../src/score';
import { type Put, sheet, workbook } from '../support/sheets';
import { build, type FormSpec } from './builder';
import { BASE_FORM, outline, ROW, text } from './simple';

const POLICY = policyOf('national-2020');
const TITLE: Put[] = ['2023年度部门整体支出绩效自评表'];

/** A form as read and scored. */
function table(rows: Put[][], said: readonly Correction[] = []) {
  const [form] = readForms(workbook(sheet(rows)), said);
  if (!form) throw new Error('no form');
  return { form, score: scoreForm(form, POLICY) };
}

type Table = ReturnType<typeof table>;
const drafted = (one: Table, more: Partial<Outline> = {}) =>
  draft({ ...one, outline: { ...outline, ...more }, style: 'prose' });
const built = (spec: Partial<FormSpec>): Table => build({ ...BASE_FORM, ...spec });

/** What one statement says of a form. */
const said = (name: StatementName, one: Table): string =>
  STATEMENTS[name](factsOf({ ...one, outline, style: 'prose' }))
    .flatMap((piece) => {
      if (piece.kind === 'chart') return [];
      return piece.kind === 'table' ? piece.rows.flat() : piece.runs;
    })
    .map((run) => run.text)
    .join('');

describe('columns a form does not have', () => {
  const cellsNamed = (one: Table, words: string) =>
    drafted(one)
      .blocks.flatMap((block): readonly Run[] => ('runs' in block ? block.runs : []))
      .find((run) => run.text === words)?.cells;

  test('a group without the column of its level is known by the cell next to it', () => {
    const only1 = table([
      TITLE,
      ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
      ['产出指标', '场次', '≥10场', '8场', 50, null],
      [null, '人次', '≥10人', '8人', 50, null],
    ]);
    expect(drafted(only1).blocks.map(({ id }) => id)).toContain('{duty}完成情况|outputs|自评表!A3');
    const only3 = table([
      TITLE,
      ['三级指标', '指标值', '完成值', '分值', '得分'],
      ['场次', '≥10场', '8场', 50, null],
    ]);
    expect(cellsNamed(only3, '其他指标')).toEqual([{ sheet: '自评表', address: 'A3' }]);
    const only2 = table([
      TITLE,
      ['二级指标', '指标值', '完成值', '分值', '得分'],
      ['数量指标', '≥10场', '8场', 50, null],
    ]);
    expect(cellsNamed(only2, '其他指标')).toEqual([{ sheet: '自评表', address: 'A3' }]);
    expect(cellsNamed(only2, '“数量指标”')).toEqual([{ sheet: '自评表', address: 'A3' }]);
  });

  test('of a row nothing but its target is known where the columns of names are declined', () => {
    const rows = [
      TITLE,
      ['一级指标', '二级指标', '指标值', '完成值', '分值', '得分'],
      ['产出指标', '数量指标', '≥10场', '8场', 50, null],
    ];
    const none = (key: string): Correction => ({
      kind: 'column',
      form: '自评表!A1',
      block: 'indicators',
      key,
      column: null,
    });
    const level1 = table(rows, [none('level2')]);
    expect(cellsNamed(level1, '“产出指标”')).toEqual([{ sheet: '自评表', address: 'A3' }]);
    const target = table(rows, [none('level2'), none('level1')]);
    expect(cellsNamed(target, '“未命名指标”')).toEqual([{ sheet: '自评表', address: 'C3' }]);
  });

  test('the budget of the beginning of the year serves where no other is stated', () => {
    const one = table([
      TITLE,
      ['资金（万元）', '年初预算数', '全年执行数', '执行率', '分值', '得分'],
      ['年度资金总额', 100, 90, null, 10, null],
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
      ['产出指标', '数量指标', '场次', '≥10场', '10场', 90, null],
    ]);
    expect(said('budget', one)).toContain('年年初预算数为100万元。');
    expect(said('budget', one)).not.toContain('全年预算数');
    expect(said('execution', one)).toContain('以年初预算数为基数，预算执行率为90%');
  });

  test('a form outside any sheet has its first cell at A1', () => {
    const { form } = built({});
    expect(cellsOf({ ...form, id: '自评表' })).toEqual([{ sheet: '自评表', address: 'A1' }]);
  });
});

describe('scores that are not there', () => {
  test('a row without a score is open', () => {
    const { form, score } = built({});
    expect(said('outputs', { form, score: { ...score, indicators: [] } })).toContain(
      '得分【请补充',
    );
  });

  test('the weight of 预算执行率 may be unknown, or the policy’s instead of the form’s', () => {
    const { form, score } = built({});
    const weighing = (weight: number | null): Table => {
      const { execution } = score;
      if (!execution) throw new Error('no execution');
      const shown = weight === null ? null : decimal(weight);
      return { form, score: { ...score, execution: { ...execution, weight: shown } } };
    };
    expect(said('result', weighing(null))).toContain('预算执行率得10分；');
    expect(said('indicatorTable', weighing(null))).toContain('（100%）—10');
    expect(said('result', weighing(20))).toContain('预算执行率分值20分，得10分；');
  });

  test('without a single row for the whole 预算执行率 has no amounts to show', () => {
    const { form, score } = built({
      funds: [
        { role: 'basic', label: '基本支出', initial: 10, budget: 10, executed: 10 },
        { role: 'projects', label: '项目支出', initial: 10, budget: 10, executed: 10 },
      ],
    });
    const { execution } = built({}).score;
    expect(said('indicatorTable', { form, score: { ...score, execution } })).toContain(
      '预算执行预算执行率—未填',
    );
    const short = execution && { ...execution, score: decimal(8) };
    expect(said('problems', { form, score: { ...score, execution: short } })).toContain(
      '预算执行率未得满分：全年预算数【请补充：全年预算数】，全年执行数【请补充：全年执行数】',
    );
  });

  test('what is not weighed adds up to no full mark', () => {
    const open = built({ indicators: [{ ...ROW, target: '', weight: null, score: null }] });
    const told = said('evaluationMethod', open);
    expect(told).toContain('将1项三级指标的实际完成值与年度指标值逐项对照。');
    expect(told).not.toMatch(/满分|其中/u);
  });
});

describe('funds that are not there', () => {
  test('a part of the budget without amounts is only asked about', () => {
    const funds = [
      ...BASE_FORM.funds,
      { role: 'basic', label: '基本支出', initial: null, budget: null, executed: null } as const,
    ];
    expect(said('basicExpenditure', built({ funds }))).not.toContain('自评表列明');
  });
});

test('who will act is said where the measure only says what', () => {
  const reason = '人手不足；拟增加两名专职人员。';
  expect(text({ indicators: [{ ...ROW, reason }] })).toContain(
    '针对“培训场次”未得满分的问题，我局拟增加两名专职人员。',
  );
});

test('rows of unknown weight neither win nor lose, and what is above nothing has no percentage', () => {
  const unknown = { ...ROW, weight: null, score: 5 };
  const told = text({ indicators: [unknown, { ...unknown, name: '发文' }] }, 'prose');
  expect(told).not.toContain('上述指标中');
  const nothing = { ...ROW, target: ['≥0场', 'quantity', 0, '场', '>='] } as const;
  expect(text({ indicators: [nothing] })).toContain('实际完成值：8场（高于年度指标值）');
});

test('what is attached may be told in paragraphs, tables and pictures', () => {
  const attached: StatementName[] = ['result', 'scorePicture', 'indicatorTable'];
  const { blocks } = drafted(built({}), { attached });
  const at = blocks.findIndex(({ id }) => id === '附件|自评表!A1');
  expect(blocks.slice(at).map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'chart',
    'table',
  ]);
});
