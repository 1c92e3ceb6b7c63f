import { expect, test } from 'vitest';
import type { Put } from '../support/sheets';
import { readouts } from './readout';

test('labels and amounts in one cell, goals beside their labels, the total written below', () => {
  const rows: Put[][] = [
    ['二○二一年度项目支出绩效自评表'],
    ['项目名称：村道建设', null, '项目单位', '某镇人民政府'],
    ['按收入性质分：', '一般公共预算：866.74', '基本支出：300万元', '其中：项目支出：566.74'],
    ['预期目标', '修路5公里', '实际完成情况', '修了5公里'],
    ['三级指标', '指标值', '完成值', '得分', '分值'],
    ['修路里程', '≥5公里', '5公里', 90, 90],
    ['自评总分：98.5分　自评等级：“优”'],
    ['存在的问题（不超过100字）：台账不全。'],
    ['改进措施：'],
    ['一是补齐台账。'],
    ['二是加强管理。'],
  ];
  expect(readouts(rows)).toEqual([
    [
      '自评表!A1 project 万元 2021',
      '标题二○二一年度项目支出绩效自评表‹A1› 2021‹A1›',
      '单位某镇人民政府‹D2› 项目村道建设‹A2›',
      '指标6 ||修路里程‹A6› >=≥5公里[quantity 5 公里]‹B6› 5公里[quantity 5 公里]‹C6› 分值90‹E6› 得分90‹D6›',
      '总分 98.5 等级优',
      '文字 problem 存在的问题 台账不全。‹A8› 100',
      '文字 measure 改进措施 一是补齐台账。⏎二是加强管理。‹A10› 不限',
      '列 indicators.level3 A‹A5› 三级指标 word',
      '列 indicators.target B‹B5› 指标值 word',
      '列 indicators.actual C‹C5› 完成值 word',
      '列 indicators.score D‹D5› 得分 word',
      '列 indicators.weight E‹E5› 分值 word',
      '行 ,5,6,6,',
    ],
  ]);
});

test('old project forms: labels left, amounts right', () => {
  const rows: Put[][] = [
    ['某县2020年度项目支出绩效自评表'],
    ['项目名称', '抗旱', '年初预算数', 50],
    ['预算数', 60, '执行数', 45.5],
    ['二级指标', '指标值', '完成值', '自评得分'],
    ['打井', '≥3口', '3口', 40],
    ['送水', '≥9车次', '9车次', 50],
    ['合计', null, null, 90],
  ];
  expect(readouts(rows)).toEqual([
    [
      '自评表!A1 project 万元 2020',
      '标题某县2020年度项目支出绩效自评表‹A1› 2020‹A1›',
      '项目抗旱‹B2›',
      '资金 total 预算数 年初50‹D2› 预算60‹B3› 执行45.5‹D3›',
      '指标5 |打井‹A5›| >=≥3口[quantity 3 口]‹B5› 3口[quantity 3 口]‹C5› 得分40‹D5›',
      '指标6 |送水‹A6›| >=≥9车次[quantity 9 车次]‹B6› 9车次[quantity 9 车次]‹C6› 得分50‹D6›',
      '总分 90‹D7›',
      '列 indicators.level2 A‹A4› 二级指标 word',
      '列 indicators.target B‹B4› 指标值 word',
      '列 indicators.actual C‹C4› 完成值 word',
      '列 indicators.score D‹D4› 自评得分 word',
      '行 ,4,5,6,7',
      '问 level3 没有找到“三级指标”列。请指明是哪一列；表里没有的可以不管。',
      '问 weight 没有找到“分值”列。请指明是哪一列；表里没有的可以不管。',
    ],
  ]);
});

test('weights of levels in columns of their own, marks shared by two rows, a header over two rows', () => {
  const rows: Put[][] = [
    ['2023年度部门整体支出绩效自评表'],
    ['一级指标', '权重', '二级指标', '权重', '三级指标', '权重', '完成情况', null, '得分'],
    [null, null, null, null, null, null, '指标值', '完成值'],
    ['产出指标', 60, '数量指标', 40, '甲', 40, '≥5场', '5场', 40],
    [null, null, null, null, '乙', null, '≥6场', '6场', null],
    [null, null, '质量指标', 20, '丙', 20, '≥95%', '96%', 20],
    ['效益指标', 0.4, '社会效益', 30, '丁', 30, '提高', '提高', 30],
    ['总计', null, null, null, null, 90, null, null, 90],
  ];
  const merges = [
    'A2:A3',
    'B2:B3',
    'C2:C3',
    'D2:D3',
    'E2:E3',
    'F2:F3',
    'G2:H2',
    'I2:I3',
    'A4:A6',
    'B4:B6',
    'C4:C5',
    'D4:D5',
    'F4:F5',
    'I4:I5',
  ];
  expect(readouts(rows, { merges })).toEqual([
    [
      '自评表!A1 department 万元 2023',
      '标题2023年度部门整体支出绩效自评表‹A1› 2023‹A1›',
      '',
      '指标4 产出指标‹A4›|数量指标‹C4›|甲‹E4› >=≥5场[quantity 5 场]‹G4› 5场[quantity 5 场]‹H4› 分值40‹F4› 得分40‹I4›',
      '指标6 产出指标‹A4›|质量指标‹C6›|丙‹E6› >=≥95%[percent 95 %]‹G6› 96%[percent 96 %]‹H6› 分值20‹F6› 得分20‹I6›',
      '指标7 效益指标‹A7›|社会效益‹C7›|丁‹E7› 提高[qualitative]‹G7› 提高[qualitative]‹H7› 分值30‹F7› 得分30‹I7›',
      '分组1 产出指标=60‹B4› 4,6',
      '分组2 数量指标=40‹D4› 4',
      '分组2 质量指标=20‹D6› 6',
      '分组2 社会效益=30‹D7› 7',
      '总分 90‹I8› 分值90‹F8›',
      '列 indicators.level1 A‹A2› 一级指标 word',
      '列 indicators.weight F‹F2› 权重 word',
      '列 indicators.level2 C‹C2› 二级指标 word',
      '列 indicators.level3 E‹E2› 三级指标 word',
      '列 indicators.score I‹I2› 得分 word',
      '列 indicators.target G‹G3› 指标值 word',
      '列 indicators.actual H‹H3› 完成值 word',
      '行 ,2,4,7,8',
      '问 — 第5行与上一行合用分值和得分，没有作为单独的指标读取。请一行指标填一个分值。',
    ],
  ]);
});

test('two forms side by side and one below, each with its own', () => {
  const form = (name: string, target: string): Put[][] => [
    ['项目支出绩效自评表', null, null, null, null],
    ['项目名称', name, null, '2023年度', null],
    ['三级指标', '指标值', '完成值', '分值', '得分'],
    [`${name}一`, target, target, 60, 60],
    [`${name}二`, target, target, 30, 30],
    ['总分', null, null, 90, 90],
  ];
  const right = form('乙', '≥2次');
  const rows = form('甲', '≥1次').map((row, at): Put[] => [...row, null, ...(right[at] ?? [])]);
  expect(readouts([...rows, [], ...form('丙', '≥3次')])).toEqual([
    [
      '自评表!A1 project 万元 2023',
      '标题项目支出绩效自评表‹A1› 2023‹D2›',
      '项目甲‹B2›',
      '指标4 ||甲一‹A4› >=≥1次[quantity 1 次]‹B4› ≥1次[quantity 1 次]‹C4› 分值60‹D4› 得分60‹E4›',
      '指标5 ||甲二‹A5› >=≥1次[quantity 1 次]‹B5› ≥1次[quantity 1 次]‹C5› 分值30‹D5› 得分30‹E5›',
      '总分 90‹E6› 分值90‹D6›',
      '列 indicators.level3 A‹A3› 三级指标 word',
      '列 indicators.target B‹B3› 指标值 word',
      '列 indicators.actual C‹C3› 完成值 word',
      '列 indicators.weight D‹D3› 分值 word',
      '列 indicators.score E‹E3› 得分 word',
      '行 ,3,4,5,6',
    ],
    [
      '自评表!A8 project 万元 2023',
      '标题项目支出绩效自评表‹A8› 2023‹D9›',
      '项目丙‹B9›',
      '指标11 ||丙一‹A11› >=≥3次[quantity 3 次]‹B11› ≥3次[quantity 3 次]‹C11› 分值60‹D11› 得分60‹E11›',
      '指标12 ||丙二‹A12› >=≥3次[quantity 3 次]‹B12› ≥3次[quantity 3 次]‹C12› 分值30‹D12› 得分30‹E12›',
      '总分 90‹E13› 分值90‹D13›',
      '列 indicators.level3 A‹A10› 三级指标 word',
      '列 indicators.target B‹B10› 指标值 word',
      '列 indicators.actual C‹C10› 完成值 word',
      '列 indicators.weight D‹D10› 分值 word',
      '列 indicators.score E‹E10› 得分 word',
      '行 ,10,11,12,13',
    ],
    [
      '自评表!G1 project 万元 2023',
      '标题项目支出绩效自评表‹G1› 2023‹J2›',
      '项目乙‹H2›',
      '指标4 ||乙一‹G4› >=≥2次[quantity 2 次]‹H4› ≥2次[quantity 2 次]‹I4› 分值60‹J4› 得分60‹K4›',
      '指标5 ||乙二‹G5› >=≥2次[quantity 2 次]‹H5› ≥2次[quantity 2 次]‹I5› 分值30‹J5› 得分30‹K5›',
      '总分 90‹K6› 分值90‹J6›',
      '列 indicators.level3 G‹G3› 三级指标 word',
      '列 indicators.target H‹H3› 指标值 word',
      '列 indicators.actual I‹I3› 完成值 word',
      '列 indicators.weight J‹J3› 分值 word',
      '列 indicators.score K‹K3› 得分 word',
      '行 ,3,4,5,6',
    ],
  ]);
});

test('what persons said: another column, no such column, no indicator, the total', () => {
  const rows: Put[][] = [
    ['2023年度部门整体支出绩效自评表'],
    ['一级指标', '三级指标', '目标', '指标值', '结果', '分值', '得分', '备注栏'],
    ['产出指标', '场次', '≥5场', '五场以上', '6场', 50, 50, '甲'],
    ['产出指标', '小结', '略', '略', '略', 0, 0, '乙'],
    ['效益指标', '人次', '≥5人', '五人以上', '6人', 40, 40, '丙'],
    ['以上合起来', null, null, null, null, 90, 90],
  ];
  const form = '自评表!A1';
  const column = { kind: 'column', form, block: 'indicators' } as const;
  const row = { kind: 'row', form } as const;
  expect(readouts(rows)).toEqual([
    [
      '自评表!A1 department 万元 2023',
      '标题2023年度部门整体支出绩效自评表‹A1› 2023‹A1›',
      '',
      '指标3 产出指标‹A3›||场次‹B3› >=五场以上[quantity 5 场]‹D3› [unfilled] 分值50‹F3› 得分50‹G3›',
      '指标4 产出指标‹A4›||小结‹B4› 略[qualitative]‹D4› [unfilled] 分值0‹F4› 得分0‹G4›',
      '指标5 效益指标‹A5›||人次‹B5› >=五人以上[quantity 5 人]‹D5› [unfilled] 分值40‹F5› 得分40‹G5›',
      '指标6 以上合起来‹A6›||‹B6› [unfilled]‹D6› [unfilled] 分值90‹F6› 得分90‹G6›',
      '总分',
      '列 indicators.level1 A‹A2› 一级指标 word',
      '列 indicators.level3 B‹B2› 三级指标 word',
      '列 indicators.target D‹D2› 指标值 word',
      '列 indicators.weight F‹F2› 分值 word',
      '列 indicators.score G‹G2› 得分 word',
      '行 ,2,3,6,',
      '问 C2 不认识C列的表头“目标”。请指明这一列是什么；不用的列可以不管。',
      '问 E2 不认识E列的表头“结果”。请指明这一列是什么；不用的列可以不管。',
      '问 H2 不认识H列的表头“备注栏”。请指明这一列是什么；不用的列可以不管。',
      '问 actual 没有找到“实际完成值”列。请指明是哪一列；表里没有的可以不管。',
    ],
  ]);
  expect(
    readouts(rows, {}, [
      { ...column, key: 'target', column: 'C' },
      { ...column, key: 'actual', column: 'E' },
      { ...column, key: 'method', column: null },
      { ...column, key: 'unused:备注栏', column: 'H' },
      { ...column, key: 'nonsense', column: 'H' },
      { ...column, form: '别处!A1', key: 'score', column: 'H' },
      { ...row, what: 'notIndicator', row: 4 },
      { ...row, what: 'total', row: 5 },
      { ...row, what: 'total', row: 6 },
    ]),
  ).toEqual([
    [
      '自评表!A1 department 万元 2023',
      '标题2023年度部门整体支出绩效自评表‹A1› 2023‹A1›',
      '',
      '指标3 产出指标‹A3›||场次‹B3› >=≥5场[quantity 5 场]‹C3› 6场[quantity 6 场]‹E3› 分值50‹F3› 得分50‹G3›',
      '指标5 效益指标‹A5›||人次‹B5› >=≥5人[quantity 5 人]‹C5› 6人[quantity 6 人]‹E5› 分值40‹F5› 得分40‹G5›',
      '总分 90‹G6› 分值90‹F6›',
      '列 indicators.level1 A‹A2› 一级指标 word',
      '列 indicators.level3 B‹B2› 三级指标 word',
      '列 indicators.weight F‹F2› 分值 word',
      '列 indicators.score G‹G2› 得分 word',
      '列 indicators.target C‹C2› 目标 person',
      '列 indicators.actual E‹E2› 结果 person',
      '行 ,2,3,5,6',
    ],
  ]);
});
