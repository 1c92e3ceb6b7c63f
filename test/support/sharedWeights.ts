import { type Put, sheet, workbook } from './sheets';

export interface SharedPut {
  readonly shared?: Put;
  readonly fund?: Put;
  readonly merges?: readonly string[];
}

/** Two indicators under one weight, C5:C6, another by itself; the execution rate weighs 10. */
export const sharedBook = ({
  shared = 60,
  fund = 10,
  merges = ['A5:A6', 'B5:B6', 'C5:C6'],
}: SharedPut = {}) =>
  workbook(
    sheet(
      [
        ['2023年度项目支出绩效自评表'],
        ['资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        ['年度资金总额', 100, 100, 100, fund, '100%', fund],
        ['一级指标', '二级指标', '分值', '三级指标', '指标值', '完成值', '得分'],
        ['产出指标', '数量指标', shared, '甲', '≥5场', '6场', 30],
        [null, null, null, '乙', '≥5场', '5场', 30],
        ['效益指标', '社会效益指标', 30, '丙', '≥95%', '96%', 30],
        ['总分', null, null, null, null, null, 100],
      ],
      { merges: [...merges] },
    ),
  );
