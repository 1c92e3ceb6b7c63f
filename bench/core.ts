import { checkForm } from '../src/check';
import { draftReports, type Examination, editsOf, examine } from '../src/pipeline';
import type { Bench } from './bench';
import { formOf } from './forms';
import { ms, time } from './time';

/** Every check of every form, scores given. */
function checkAll({ forms, scores, policy }: Examination): number {
  return forms.reduce((count, form, index) => {
    const score = scores[index];
    return score ? count + checkForm({ form, score, policy }).length : count;
  }, 0);
}

/** Core time on a form of 60 rows and of 3,000, beside copying the same grid as JSON in the same run. */
export function coreBench(): Bench {
  const measure = (rows: number, runs: number) => {
    const book = formOf(rows);
    const examination = examine(book);
    return {
      copy: time(() => JSON.parse(JSON.stringify(book)), runs),
      examine: time(() => editsOf(examine(book)), runs),
      draft: time(() => draftReports(examination), runs),
      check: time(() => checkAll(examination), runs),
    };
  };
  measure(60, 200);
  const [small, large] = [measure(60, 300), measure(3000, 12)];
  const growth = (key: keyof typeof small) => large[key] / small[key] / 50;
  const told = (key: keyof typeof small) => growth(key).toFixed(2);
  const lines = [
    '核心用时（读表、检查、评分、算出改动 / 起草报告；基准为同一表格按 JSON 复制一遍）',
    `  60行：${ms(small.examine)} / ${ms(small.draft)}（目标 2 ms；基准 ${ms(small.copy)}，为其 ${(small.examine / small.copy).toFixed(1)} 倍）`,
    `  3000行：${ms(large.examine)} / ${ms(large.draft)}（基准 ${ms(large.copy)}，为其 ${(large.examine / large.copy).toFixed(1)} 倍）`,
    `  其中检查：60行 ${ms(small.check)}（目标 2 ms），3000行 ${ms(large.check)}，每行之比 ${told('check')}`,
    `  每行用时之比（3000行比60行，1为线性）：${told('examine')} / ${told('draft')}`,
  ];
  const ratios = {
    'core-growth': growth('examine'),
    'draft-growth': growth('draft'),
    'core-copy': large.examine / large.copy,
  };
  return { lines, ratios };
}
