import type { Cell, Grid, Workbook } from '../src/model/grid';

const cell = (value: Cell['value']): Cell => ({ value, format: 'General', formula: null });

/** A form of the national layout with so many indicators, values of every kind in turn. */
export function formOf(indicators: number): Workbook {
  const values = [
    ['≥200份', '200余份'],
    ['100%', '98.5%'],
    ['按要求完成', '达成年度指标'],
    ['≤200万元', '195万元'],
    ['2023年12月底前', '2023年12月'],
    ['每月不少于4次', '50余次'],
  ] as const;
  const rows: Cell['value'][][] = [
    ['部门整体支出绩效自评表'],
    ['（2023年度）'],
    ['部门名称', null, '某区某某局'],
    [
      '部门预算资金（万元）',
      null,
      null,
      '年初预算数',
      '全年预算数',
      '全年执行数',
      '分值',
      '执行率',
      '得分',
    ],
    [null, null, '年度资金总额', 200, 200, 195, 10],
    [null, null, '基本支出', 0, 0, 0, '—'],
    [null, null, '项目支出', 200, 200, 195, '—'],
    ['年度总体目标', null, '预期目标', null, null, '实际完成情况'],
    [null, null, '按计划完成全年各项工作。', null, null, '各项工作按计划推进。'],
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ],
  ];
  for (let index = 0; index < indicators; index++) {
    const [target, actual] = values[index % values.length] ?? ['', ''];
    const level1 = index % 10 === 0 ? '产出指标' : null;
    const level2 = index % 5 === 0 ? '数量指标' : null;
    rows.push([null, level1, level2, `指标${index}`, target, actual, 1.5]);
  }
  rows.push(['总分', null, null, null, null, null, 100]);
  const grid: Grid = {
    sheet: '自评表',
    rows: rows.map((row) => row.map(cell)),
    merges: [],
    protected: false,
    visible: true,
    date1904: false,
  };
  return { grids: [grid], active: grid.sheet };
}
