import { expect, test } from 'vitest';
import { isPersonnelProject } from '../../src/check/personnel';
import type { FormKind } from '../../src/model/form';
import { formWorkbook, scored } from '../support/forms';

const { form } = scored(formWorkbook());

test.each<[FormKind, string | null, boolean]>([
  ['project', '住房公积金', true],
  ['project', '公用经费', true],
  ['project', '公园设施维护', false],
  ['project', null, false],
  ['department', '住房公积金', false],
])('%s named %s: %s', (kind, project, expected) => {
  expect(isPersonnelProject({ ...form, kind, project })).toBe(expected);
});
