import type { Check } from '../model/check';
import { SATISFACTION } from '../vocabulary/kinds';
import { isPersonnelProject } from './personnel';
import { quote } from './quote';

/** A bare 96 or 96分 is a rate on a scale of 100. */
const isScale = (unit: string | null): boolean => unit === null || unit === '分';

const SAMPLE = /\d+(?:份|人|户|名)|(?:评价|回访|测评|反馈|有效)\D{0,6}\d+[条件次]|问卷|样本/;

/** 满意度 */
export const T22: Check = {
  code: 'T22',
  title: '满意度指标缺失或没有数据',
  severity: 'warning',
  sources: ['财预〔2020〕10号', '绩效自评填报要求'],
  looksFor:
    '是否设置满意度指标（人员类、运转类项目不设的作为建议），满意度的完成值是否为百分比；没有写明调查样本数的作为建议提出。',
  mend: '设置服务对象满意度指标，完成值写调查得出的百分比，并写明样本数。',
  find: ({ form }) => {
    const rows = form.indicators.filter(({ level1, level2, level3 }) =>
      SATISFACTION.test(`${level1}${level2}${level3}`),
    );
    const [first] = form.indicators;
    if (rows.length === 0) {
      const personnel = isPersonnelProject(form);
      const message = personnel
        ? '没有设置满意度指标。人员类、运转类项目可以不设，请确认。'
        : '没有设置满意度指标，一般应设服务对象满意度指标（10分）。请补设，或在报告中说明不设的理由。';
      const severity = personnel ? ('hint' as const) : ('warning' as const);
      return [
        { cell: first?.cells.level1, message, found: null, expected: '满意度指标', severity },
      ];
    }
    return rows.flatMap(({ level3, actual, reason, method, cells }) => {
      if (actual.nature === 'unfilled') return [];
      if (actual.nature !== 'percent' && !(actual.nature === 'quantity' && isScale(actual.unit))) {
        const message = `${quote(level3)}的完成值${quote(actual.text)}不是满意率，请写调查得出的百分比。`;
        return [{ cell: cells.actual, message, found: actual.text, expected: '百分比' }];
      }
      if (SAMPLE.test(`${actual.text}${reason ?? ''}${method ?? ''}`)) return [];
      const message = `${quote(level3)}没有写明调查的样本数，请在报告中写明调查方式和有效问卷数。`;
      return [
        {
          cell: cells.actual,
          message,
          found: actual.text,
          expected: '样本数',
          severity: 'hint' as const,
        },
      ];
    });
  },
};
