import type { ProofTable } from '../../../../src/model/proof';
import type { FormPut } from '../../../support/forms';
import { findingsOf } from '../../findings';
import { tableOf } from '../../prose';

/** The form of one of several projects, on a sheet of its own. */
function project(name: string, sheet: string, put: FormPut): ProofTable {
  const { form, score } = tableOf(put);
  return { form: { ...form, project: name, sheet }, score };
}

export const ROAD = project('道路养护项目', '道路', {
  funds: [['年度资金总额', 90, 100, 80, 10, '80%', 8]],
  indicators: [
    ['产出指标', '数量指标', '养护里程', '≥50公里', '48公里', 50, 48],
    ['产出指标', '质量指标', '验收合格率', '≥95%', '96%', 20, 20],
    ['效益指标', '社会效益指标', '群众满意度', '≥90%', '88%', 20, 19],
  ],
  total: [100, 95, '优'],
});
export const GREEN = project('绿化管护项目', '绿化', {
  funds: [['年度资金总额', 50, 60, 60, 10, '100%', 10]],
  indicators: [
    ['产出指标', '数量指标', '补植株数', '≥500株', '520株', 50, 50],
    ['产出指标', '质量指标', '验收合格率', '≥95%', '92%', 20, 19],
    ['效益指标', '社会效益指标', '群众满意度', '≥90%', '93%', 20, 20],
  ],
  total: [100, 99, '优'],
});

/** What is found beside the two: the words, what the form says, its sheet and cell. */
export const saidOfTwo = (text: string): string =>
  findingsOf('R03', text, { tables: [ROAD, GREEN] })
    .map(({ found, expected, cells }) => {
      const addresses = cells.map(({ sheet, address }) => `${sheet}${address}`).join();
      return `${found}→${expected}@${addresses}`;
    })
    .join(' | ');
