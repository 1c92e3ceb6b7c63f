import { describe, expect, test } from 'vitest';
import { draft } from '../../src/draft/draft';
import type { Run } from '../../src/model/report';
import { outlineOf } from '../../src/outlines';
import { policyOf } from '../../src/policies';
import { runsOf, strayNumbers } from './numbersOf';
import { linesOf } from './print';
import { cityManagement, creation } from './samples';

const outline = outlineOf('jiangxi');
const styles = ['prose', 'itemised'] as const;

describe.each(styles)('000, %s', (style) => {
  const report = draft({
    ...creation,
    outline,
    style,
    policy: policyOf('national-2020'),
  });
  const text = linesOf(report).join('\n');

  test('states budget, execution, balance, total and grade', () => {
    expect(text).toContain(
      '我办2023年年初预算数为200万元，全年预算数为200万元，与年初预算数一致。',
    );
    expect(text).toContain('基本支出0万元（执行率不适用）、项目支出195万元（执行率97.5%）');
    expect(text).toContain('预算执行率为97.5%，分值10分，得9.75分。');
    expect(text).toContain('尚有5万元未执行');
    expect(text).toContain('按照《项目支出绩效评价管理办法》（财预〔2020〕10号）评分，');
    expect(text).toContain(
      '自评总分为95.25分（满分100分），评价等级为“优”。其中2项定性指标的得分为建议分，须由单位确认：【请补充：',
    );
  });

  test('never claims that nothing is left', () => {
    expect(text).not.toMatch(/无(年末)?(资金)?(结转|结余)/u);
  });

  test('speaks of 我办 only', () => {
    expect(report.selfName).toBe('我办');
    expect(text).not.toMatch(/我局|我单位|该单位|该部门/u);
  });

  test('has no number that is neither in the form nor worked out', () => {
    expect(strayNumbers(report, creation.form)).toEqual([]);
  });

  test('asks for what the form cannot know, and lists what it asks', () => {
    const asked = [...text.matchAll(/【请补充：([^】]*)】/gu)].map(([, prompt]) => prompt);
    expect(report.missing).toEqual(asked);
    expect(asked).toContain('2项定性指标得分的确认意见，与实际不符的予以修改');
    expect(asked).toContain('编制数、年末在职人数、聘用人数');
    expect(asked).toContain('“创建工作常态长效机制”未得满分的原因');
  });

  test('says which rows lost points, and answers each', () => {
    expect(text).toContain('本次自评有2项未得满分，共扣4.75分');
    expect(text).toContain('一是预算执行率未得满分');
    expect(text).toContain('二是“创建工作常态长效机制”未得满分');
    expect(text).toContain('二是针对“创建工作常态长效机制”未得满分的问题，我办将');
  });
});

describe.each(styles)('001, %s', (style) => {
  const report = draft({ ...cityManagement, outline, style });
  const text = linesOf(report).join('\n');

  test('says over-execution as it is and asks why', () => {
    expect(text).toContain('预算执行率为102.19%，分值10分，得10分。');
    expect(text).toContain('全年执行数超出全年预算数32.14万元，超出部分的资金来源为：【请补充：');
    expect(text).toContain('基本支出179.93万元（执行率121.75%）');
    expect(text).toContain('一是全年执行数超出全年预算数：');
    expect(text).toContain('有2项未得满分，共扣10.22分；另有1项未扣分但需要说明。');
    expect(text.match(/^[一二三四]是“?[^针].*$/gmu)).toHaveLength(3);
    expect(text).not.toContain('未执行');
  });

  test('states the adjustment with its direction', () => {
    expect(text).toContain('较年初预算数增加1311.48万元，增长857.18%。');
    expect(text).toContain('基本支出147.79万元，占10.09%；项目支出1316.69万元，占89.91%。');
  });

  test('states total and grade, and no stray number', () => {
    expect(text).toContain('自评总分为89.78分（满分100分），评价等级为“良”。');
    expect(strayNumbers(report, cityManagement.form)).toEqual([]);
  });

  test('calls a value exceeded only where it is above its target', () => {
    expect(text.match(/[\d.万余条米]+（高于年度指标值）/gu)).toEqual([
      '10.5万余米（高于年度指标值）',
      '19.7万余条（高于年度指标值）',
    ]);
  });
});

describe('cells', () => {
  const report = draft({ ...creation, outline, style: 'itemised' });
  const run = (text: string): Run | undefined =>
    report.blocks.flatMap(runsOf).find((one) => one.text === text);
  const addresses = (text: string): string[] =>
    run(text)?.cells?.map(({ sheet, address }) => `${sheet}!${address}`) ?? [];

  test('a read figure knows its cell', () => {
    expect(addresses('195万元')).toEqual(['自评表!F5']);
    expect(run('195万元')?.computed).toBeUndefined();
    expect(addresses('≥200份')).toEqual(['自评表!E12']);
  });

  test('a computed figure knows the cells it rests on', () => {
    expect(addresses('97.5%')).toEqual(['自评表!E8', '自评表!F8']);
    expect(addresses('5万元')).toEqual(['自评表!E5', '自评表!F5']);
    expect(run('5万元')?.computed).toBe(true);
    expect(addresses('10.5分')).toEqual(['自评表!E18', '自评表!F18', '自评表!G18']);
  });

  test('the table has a row for the execution rate, each indicator and the total', () => {
    const table = report.blocks.find((block) => block.kind === 'table');
    const rows =
      table?.kind === 'table' ? table.rows.map((row) => row.map(({ text }) => text)) : [];
    expect(rows).toHaveLength(10);
    expect(rows.every((row) => row.length === 7)).toBe(true);
    expect(rows[0]?.slice(3)).toEqual(['200万元', '195万元（97.5%）', '10', '9.75']);
    expect(rows[1]?.slice(2)).toEqual(['下达督查整改单', '≥200份', '200余份', '15', '15']);
    expect(rows.at(-1)).toEqual(['总分', '—', '—', '—', '—', '100', '95.25']);
  });
});
