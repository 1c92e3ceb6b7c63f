import { expect, test } from 'vitest';
import type { Form, ManagementMark } from '../../src/model/form';
import { decimal } from '../../src/numbers/decimal';
import { policyOf } from '../../src/policies';
import { readForms } from '../../src/read';
import { scoreForm } from '../../src/score';
import { formWorkbook } from '../support/forms';

const mark = (score: string | null): ManagementMark => ({
  label: '使用规范性',
  weight: decimal('10'),
  score: score === null ? null : decimal(score),
  cells: { label: 'B8', weight: 'G8', score: 'H8' },
});

function scoreOf(...management: readonly ManagementMark[]) {
  const [form] = readForms(formWorkbook());
  if (!form) throw new Error('no form');
  const whole: Form = { ...form, management };
  return scoreForm(whole, policyOf('national-2020'));
}

test('marks of 资金管理情况 are added to the total and named in its sum', () => {
  const plain = scoreOf();
  const managed = scoreOf(mark('9.5'), mark('8'));
  expect(managed.total.minus(plain.total).toFixed()).toBe('17.5');
  expect(managed.totalWorking).toContain('＋资金管理等17.50＋各项指标');
  expect(plain.totalWorking).not.toContain('资金管理');
});

test('one without a mark leaves the grade open', () => {
  expect(scoreOf(mark('9.5'))).toMatchObject({ undecided: 0, grade: expect.anything() });
  expect(scoreOf(mark('9.5'), mark(null))).toMatchObject({ undecided: 1, grade: null });
  expect(scoreOf(mark('9.5'), mark(null)).totalWorking).toContain('资金管理等9.50＋');
});
