import { expect, test } from 'vitest';
import { checkForm, type Profile } from '../../src/check';
import type { Severity } from '../../src/model/finding';
import { policyOf } from '../../src/policies';
import { type FormPut, formWorkbook, scored } from '../support/forms';
import { form } from './rows';

const policy = policyOf('national-2020');

function severityOf(code: string, put: FormPut, profile?: Profile): Severity | undefined {
  const { form: read, score } = scored(formWorkbook(put));
  const findings = checkForm({ form: read, score, policy }, profile);
  return findings.find((finding) => finding.code === code)?.severity;
}

test.each<[string, string, FormPut, Severity, Severity]>([
  ['T12', 'a contradiction', form({ reason: '未能按期完成。' }), 'warning', 'error'],
  ['T13', 'a warning told as such', form({ actual: '13次' }), 'warning', 'error'],
  ['T03', 'an error', form({ score: 91 }), 'error', 'error'],
  ['T20', 'an error told as a hint', form({ target: '≥9份', actual: '9次' }), 'hint', 'hint'],
  ['T20', 'one told as a warning', form({ target: '≥9米', actual: '9公里' }), 'warning', 'warning'],
  [
    'T15',
    'an error told as such',
    form({ target: '健全', actual: '达成年度指标', score: 60 }),
    'error',
    'error',
  ],
])('%s, %s, weighs as much as who looks', (code, _, put, filing, review) => {
  expect(severityOf(code, put)).toBe(filing);
  expect(severityOf(code, put, 'filing')).toBe(filing);
  expect(severityOf(code, put, 'review')).toBe(review);
});
