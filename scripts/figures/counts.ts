import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKS } from '../../src/check';
import { OUTLINES } from '../../src/outlines';
import { DEFAULT_POLICY, POLICY_FILES } from '../../src/policies';
import { PROOF_CHECKS } from '../../src/proof';
import { marksBy, oracleFigures } from '../../test/oracles/figures';
import { FORM_ERRORS } from '../practice/formErrors';
import { REPORT_ERRORS } from '../practice/reportErrors';
import { atLeast, type Figure, rounded } from './figure';

const TESTS = path.join(import.meta.dirname, '../../test');
/** A test as it is written; one over many cases counts once. */
const TEST = /(?<![.\w])(?:it|test)(?:\.each\b[^(]*)?\(/g;

function testsWritten(): number {
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(TESTS, name), 'utf8'))
    .reduce((sum, text) => sum + (text.match(TEST)?.length ?? 0), 0);
}

const count = (id: string, title: string, value: number, least: number): Figure => {
  return { id, title, unit: '', value, bound: atLeast(least) };
};

/** Of the marks in the scored fixtures, those that LibreOffice works out by a rule; the others stand as typed. */
function recomputed(): Figure {
  const { all, byRule } = marksBy(oracleFigures(), DEFAULT_POLICY);
  return {
    id: 'scores-recomputed',
    title: `样例得分中由 LibreOffice 按规则重新算出的（共${all}个，其余是单位自定的分）`,
    unit: '%',
    value: rounded((byRule / all) * 100, 1),
    bound: atLeast(75),
  };
}

/** How much there is of what only grows. */
export function countFigures(): Figure[] {
  return [
    count('form-checks', '自评表的检查项', CHECKS.length, 35),
    count('report-checks', '报告的检查项', PROOF_CHECKS.length, 26),
    count('policies', '评分办法', POLICY_FILES.length, 8),
    count('outlines', '报告提纲', OUTLINES.length, 5),
    count(
      'practice-errors',
      '练习里埋下并全部找出的错误',
      FORM_ERRORS.length + REPORT_ERRORS.length,
      26,
    ),
    recomputed(),
    count('tests', '写下的测试（一个测试对多组数据的只算一个）', testsWritten(), 2900),
  ];
}
