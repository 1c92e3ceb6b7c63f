import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openXlsx } from '../../src/hosts/file';
import type { Form } from '../../src/model/form';
import { readForms } from '../../src/read';

const FOLDER = path.join(import.meta.dirname, '../fixtures/layouts');

const formsOf = async (file: string): Promise<Form[]> =>
  readForms(await openXlsx(new Uint8Array(readFileSync(path.join(FOLDER, file)))).read());

const rowsOf = (form: Form | undefined) =>
  form?.indicators.map(
    ({ row, level1, level2, level3, target, actual, weight, score }) =>
      `${row} ${level1}/${level2}/${level3} ${target.operator ?? target.nature} ${target.value?.toFixed() ?? ''}` +
      `${target.unit ?? ''} ${actual.value?.toFixed() ?? actual.tier} ${weight?.toFixed()} ${score?.toFixed()}`,
  );

describe.each(['', 'libreoffice/'])('%s', (folder) => {
  test('odd-rows: level 1 in rows of its own, notes, blanks and 小计 between, % weights, full-width letters', async () => {
    const [form] = await formsOf(`${folder}odd-rows.xlsx`);
    expect(form).toMatchObject({
      id: '2021年度!A1',
      kind: 'department',
      unitName: '某县卫生健康局',
      year: 2021,
      cells: { title: 'D1' },
    });
    expect(rowsOf(form)).toEqual([
      '8 产出指标/数量指标/ＣＴ检查人次 >= 1200人次 1256 20 20',
      '9 产出指标/数量指标/ＰＣＲ检测份数 >= 800份 600 20 15',
      '12 产出指标/质量指标/检查报告准确率 >= 99% 99.2 10 10',
      '15 效益指标/社会效益指标/传染病报告率 = 100% 100 15 15',
      '16 效益指标/社会效益指标/健康知识知晓率 >= 85% 80 15 14.12',
      '19 满意度指标/服务对象满意度指标/患者满意度 >= 90% 92 10 10',
    ]);
    expect(form?.groups.map(({ weight, cell, rows }) => [weight.toFixed(), cell, rows])).toEqual([
      ['50', 'A7', [8, 9, 12]],
      ['30', 'A14', [15, 16]],
      ['10', 'A18', [19]],
    ]);
    expect([form?.stated.total?.toFixed(), form?.stated.weight?.toFixed()]).toEqual([
      '93.62',
      '100',
    ]);
    expect(form?.mapping.questions).toEqual([]);
  });

  test('level-totals: 合计 of each level, a reason over two rows, names merged across levels', async () => {
    const [form] = await formsOf(`${folder}level-totals.xlsx`);
    expect(rowsOf(form)).toEqual([
      '4 产出指标/数量指标/接收 >= 2次 2 15 15',
      '5 产出指标/数量指标/整理 >= 2次 2 15 15',
      '7 效益指标/社会效益指标/社会效益指标 qualitative  achieved 30 28',
      '9 满意度指标/满意度指标/满意度 >= 90% 95 30 30',
    ]);
    expect(form?.indicators.map(({ reason, cells }) => [reason, cells.reason])).toEqual([
      ['两项合并说明：按计划完成。', 'H4'],
      ['两项合并说明：按计划完成。', 'H4'],
      ['宣传不足。', 'H7'],
      [null, 'H9'],
    ]);
    expect(form?.stated).toMatchObject({ grade: '良', cells: { total: 'G11', grade: 'B12' } });
  });

  test('stacked-untitled: forms without a title each keep their own facts and funds', async () => {
    const forms = await formsOf(`${folder}stacked-untitled.xlsx`);
    expect(
      forms.map(({ id, project, year, funds, indicators }) => [
        id,
        project,
        year,
        funds[0]?.executed?.toFixed(),
        indicators[0]?.actual.value?.toFixed(),
      ]),
    ).toEqual([
      ['绩效自评（2020年）!A1', '东园', 2020, '27', '1100'],
      ['绩效自评（2020年）!A9', '西园', 2020, '27', '900'],
      ['绩效自评（2020年）!A17', '南园', 2020, '27', '1000'],
    ]);
  });

  test('record-rows: the record system’s own columns, with and without levels', async () => {
    const [plain, levels] = await formsOf(`${folder}record-rows.xlsx`);
    expect(rowsOf(plain)).toEqual([
      '2 //巡检轮次 >= 4轮 5 20 20',
      '3 //设备完好率 >= 95% 93.1 20 19.6',
      '4 //维护成本 <= 58万元 55.1 20 20',
      '5 //完成时限 qualitative  achieved 10 10',
      '6 //群众健身条件 qualitative  partial 20 15',
    ]);
    expect(rowsOf(levels)).toEqual([
      '2 产出指标/数量指标/巡检轮次 > 4轮 5 50 50',
      '3 产出指标/质量指标/事故数 = 0起 0 20 20',
      '4 效益指标/社会效益指标/健身人次 < 30000人次 32000 20 18',
    ]);
    expect([...(plain?.mapping.questions ?? []), ...(levels?.mapping.questions ?? [])]).toEqual([]);
  });
});
