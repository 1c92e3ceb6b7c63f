import { formIndex } from '../../../../../src/proof/claims/form';
import { tableOf } from '../../../prose';
import { thingsNamed } from '../told';

/** Filled but for one qualitative mark; 培训人次 has a mark other than the policy's. */
export const FILLED = tableOf({
  funds: [
    ['年度资金总额', 90, 100, 97.5, 10, '97.5%', 9.75],
    ['其中：基本支出', 60, 60, 60, null, null, null],
    ['项目支出', 30, 40, 37.5, null, null, null],
    ['财政拨款', null, 80, 77.5, null, null, null],
  ],
  indicators: [
    ['产出指标(50分)', '数量指标', '检查次数', '≥50次', '48次', 20, 19.2],
    ['产出指标(50分)', '数量指标', '培训人次', '≥200人次', '250人次', 15, 12],
    ['产出指标(50分)', '成本指标', '设备购置费', '≤30万元', '28.5万元', 15, 15],
    ['效益指标(40分)', '社会效益指标', '投诉办结率', '≥80%', '100%', 20, 20],
    ['满意度指标', '服务对象满意度指标', '市民满意度', '良好', '基本达到', 20, null],
  ],
  total: [100, null, null],
});

/** Filled and decided, with the total. */
export const DECIDED = tableOf({
  funds: [['年度资金总额', 100, 100, 80, 10, '80%', 8]],
  indicators: [
    ['产出指标(50分)', '数量指标', '检查次数', '≥50次', '50次', 50, 50],
    ['效益指标(40分)', '社会效益指标', '投诉办结率', '≥80%', '60%', 40, 32],
  ],
  total: [100, 90, '优'],
});

/** Where much is blank: no total row, no 一级指标, no marks. */
export const BLANK = tableOf({
  funds: [
    ['本级财政资金', null, 100, 97.5, null, null, null],
    ['上年结转资金', null, 20, null, null, null, null],
  ],
  indicators: [
    ['', '', '检查次数', '≥50次', null, null, null],
    ['效益', '', '综合水平', '得到提升', '基本提升', 20, null],
    ['', '服务对象满意度', '群众满意度', '≥90', '约85%', 20, null],
    ['产出', '数量', '出版课题', '6个课题，出版2期', '完成课题约6个，出版不少于2期', 20, null],
    ['产出', '数量', '购置设备', '20万元', '近20万元', 0, 0],
    ['产出', '数量', '慰问户数', '3-6户', '4户', 10, 10],
    ['产出', '质', '走访次数', '6', '5', 10, null],
  ],
  total: [null, null, null],
});

/** The first thing a form calls so. */
export const named = (name: string, table = FILLED) => thingsNamed(name, table)[0];
/** The form as a whole. */
export const wholeOf = (table: typeof FILLED) => formIndex([table]).tables[0]?.whole;
