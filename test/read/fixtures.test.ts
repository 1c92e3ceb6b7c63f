import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openXlsx } from '../../src/hosts/file';
import type { Form } from '../../src/model/form';
import { readForms } from '../../src/read';
import { pathOf } from '../support/workbooks';

const FOLDER = path.join(import.meta.dirname, '../fixtures/layouts');

const formsOf = async (file: string): Promise<Form[]> =>
  readForms(await openXlsx(new Uint8Array(readFileSync(path.join(FOLDER, file)))).read());

const summary = (form: Form) => ({
  id: form.id,
  kind: form.kind,
  unit: form.unitName,
  project: form.project,
  year: form.year,
  money: form.moneyUnit,
  funds: form.funds.map(
    ({ role, initial, budget, executed, weight }) =>
      `${role} ${[initial, budget, executed, weight].map((value) => value?.toFixed() ?? '-').join(' ')}`,
  ),
  goals: form.goals.length,
  rows: form.indicators.map(({ row, level1, target, actual, weight, score }) =>
    [
      row,
      level1,
      target.nature,
      target.operator ?? '-',
      target.value?.toFixed() ?? target.date ?? '-',
      target.unit ?? '-',
      actual.value?.toFixed() ?? actual.date ?? actual.tier ?? actual.nature,
      weight?.toFixed() ?? '-',
      score?.toFixed() ?? '-',
    ].join(' '),
  ),
  total: form.stated.total?.toFixed() ?? null,
  grade: form.stated.grade,
  asked: form.mapping.questions.map(({ key, header }) => key ?? header),
});

const EXPECTED: Readonly<Record<string, readonly ReturnType<typeof summary>[]>> = {
  'national-project': [
    {
      id: '项目支出!A1',
      kind: 'project',
      unit: '某区财政投资评审中心',
      project: '基建工程审核委托业务费',
      year: 2022,
      money: '万元',
      funds: ['total 0 0 0 10', 'fiscal 90 89.974 89.974 -', 'carryover - - - -', 'other - - - -'],
      goals: 1,
      rows: [
        '14 产出指标 quantity >= 50 个 50 8 8',
        '15 产出指标 percent >= 100 % 100 8 8',
        '16 产出指标 qualitative - - - achieved 8 8',
        '17 产出指标 qualitative - - - achieved 8 8',
        '18 产出指标 money <= 90 万元 90 8 8',
        '19 产出指标 qualitative - - - achieved 10 10',
        '20 效益指标 qualitative - - - achieved 30 30',
        '21 满意度指标 percent >= 90 % 95 10 10',
      ],
      total: '90',
      grade: null,
      asked: [],
    },
  ],
  'hunan-department': [
    {
      id: '自评表!A1',
      kind: 'department',
      unit: '某县某乡人民政府',
      project: null,
      year: 2023,
      money: '万元',
      funds: [
        'total 861.1 2030.12 2030.12 10',
        'null - 2030.12 - -',
        'null - 1925.67 - -',
        'fiscal - 1325.68 - -',
        'basic - 900.47 - -',
        'fiscal - 118.82 - -',
        'projects - 1025.2 - -',
        'account - - - -',
        'other - 585.62 - -',
      ],
      goals: 1,
      rows: [
        '14 产出指标 quantity >= 12 个 13 50 50',
        '15 效益指标 qualitative - - - achieved 30 28',
        '16 满意度指标 percent >= 90 % 92 10 10',
      ],
      total: '98',
      grade: null,
      asked: [],
    },
  ],
  'sichuan-0013zp': [
    {
      id: '工资性支出!A1',
      kind: 'project',
      unit: '某县发展和改革局本级',
      project: '工资性支出',
      year: 2023,
      money: '万元',
      funds: [
        'total 238.93 251.89 251.89 10',
        'fiscal 238.93 251.89 251.89 -',
        'account 0 0 0 -',
        'unit - - - -',
        'other - - - -',
      ],
      goals: 1,
      rows: ['15 产出指标 percent = 100 % unfilled 60 -', '16 效益指标 percent = 100 % 100 30 30'],
      total: null,
      grade: null,
      asked: [],
    },
  ],
  'beijing-2016': [
    {
      id: 'Sheet1!A1',
      kind: 'project',
      unit: '某区文化馆',
      project: '社区文化活动经费',
      year: 2016,
      money: '万元',
      funds: ['total 120 - 114 10', 'fiscal 120 - 114 -', 'other 0 - 0 -'],
      goals: 1,
      rows: [
        '12 产出指标 quantity = 60 场 57 50 47.5',
        '13 效益指标 qualitative - - - achieved 30 28',
        '14 满意度指标 percent >= 90 % 93.5 10 10',
      ],
      total: '95',
      grade: null,
      asked: [],
    },
  ],
  'two-row-header': [
    {
      id: '自评!A1',
      kind: 'department',
      unit: '某市某区教育局',
      project: null,
      year: 2023,
      money: '元',
      funds: [
        'total 1200000 1250000 1187500 10',
        'basic 800000 800000 780000 -',
        'projects 400000 450000 407500 -',
      ],
      goals: 0,
      rows: [
        '11 产出指标 quantity >= 735 人次 735 50 50',
        '12 效益指标 qualitative - - - achieved 30 30',
        '13 满意度指标 percent >= 95 % 100 10 10',
      ],
      total: '99.5',
      grade: '优',
      asked: [],
    },
  ],
  'cover-and-stacked': ['A1 河道治理 12 公里 12.5', 'A13 水库除险 3 座 2'].map((text) => {
    const [cell, project, value, unit, actual] = text.split(' ');
    const stacked = cell === 'A13';
    return {
      id: `项目自评!${cell}`,
      kind: 'project' as const,
      unit: '某区水利局',
      project: project ?? null,
      year: 2022,
      money: '万元',
      funds: ['total 100 100 98 10'],
      goals: 0,
      rows: [
        `${stacked ? 20 : 8} 产出指标 date <= 2022-12-31 - 2022-11-30 40 -`,
        `${stacked ? 21 : 9} 产出指标 quantity ${stacked ? '=' : '>='} ${value} ${unit} ${actual} 50 -`,
      ],
      total: null,
      grade: null,
      asked: [],
    };
  }),
  'no-scores-2019': [
    {
      id: '绩效目标完成情况!A1',
      kind: 'project',
      unit: '某县农业农村局',
      project: '乡村振兴衔接资金',
      year: 2021,
      money: '万元',
      funds: ['total - 2179 2113.63 -'],
      goals: 0,
      rows: [
        '7 项目完成指标 quantity = 32.63 公里 32.63 - -',
        '8 效益指标 qualitative - - - achieved - -',
      ],
      total: null,
      grade: null,
      asked: ['weight', 'score'],
    },
  ],
};

test.each(Object.entries(EXPECTED))('%s', async (name, expected) => {
  expect((await formsOf(`${name}.xlsx`)).map(summary)).toEqual(expected);
});

test.each(Object.entries(EXPECTED))('%s, re-saved by LibreOffice', async (name, expected) => {
  expect((await formsOf(`libreoffice/${name}.xlsx`)).map(summary)).toEqual(expected);
});

test.each(['000', '001', '002', '003', '004'])(
  '%s reads the same after LibreOffice re-saved it',
  async (number) => {
    const file = pathOf(number);
    const copy = path.join(path.dirname(file), 'libreoffice', path.basename(file));
    const [before, after] = [file, copy].map((place) =>
      openXlsx(new Uint8Array(readFileSync(place))),
    );
    const read = async (host: typeof before) =>
      readForms((await host?.read()) ?? { grids: [], active: null }).map(summary);
    expect(await read(after)).toEqual(await read(before));
    expect(await read(before)).not.toEqual([]);
  },
);
