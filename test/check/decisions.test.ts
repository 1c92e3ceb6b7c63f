import { expect, test } from 'vitest';
import { withFixes, withSetAsides } from '../../src/check/decisions';
import type { Edit } from '../../src/model/edit';
import type { Finding } from '../../src/model/finding';
import { EMPTY_MEMO } from '../../src/model/memo';

const FINDING: Finding = {
  code: 'T14',
  severity: 'error',
  form: '自评表!A1',
  cell: '自评表!H9',
  message: '得分有误。',
  found: '9',
  expected: '9.5',
  basis: [],
  setAside: null,
  fix: null,
};
const EDIT: Edit = {
  sheet: '自评表',
  address: 'H9',
  value: 9.5,
  before: 9,
  purpose: 'score',
  label: '次数·得分',
};

test.each<[string | null, Edit['value'], boolean]>([
  ['9.5', 9.5, true],
  ['9.50', 9.5, true],
  ['9.5', 9.51, false],
  ['97.5%', 0.975, true],
  ['97.5%', 97.5, false],
  ['97.5%', '97.5%', true],
  ['97.5%', '97.50%', false],
  ['优', '优', true],
  ['优', '良', false],
  ['优', 9.5, false],
  ['0–10', 9.5, false],
  ['≤100%', 1, false],
  ['19.5', 9.5, false],
  ['9.5分', 9.5, false],
  [null, 9.5, false],
])('what should be %s is mended by writing %s: %s', (expected, value, mends) => {
  const edit = { ...EDIT, value };
  const [finding] = withFixes([{ ...FINDING, expected }], [edit]);
  expect(finding?.fix).toBe(mends ? edit : null);
});

test('an edit of another cell mends nothing, nor does any where no cell is to blame', () => {
  const elsewhere = withFixes([FINDING], [{ ...EDIT, address: 'H10' }]);
  const nowhere = withFixes([{ ...FINDING, cell: null }], [EDIT]);
  expect([...elsewhere, ...nowhere].map(({ fix }) => fix)).toEqual([null, null]);
});

test('only the very finding is set aside: its code, its form, its cell', () => {
  const { code, form, cell } = FINDING;
  const memo = { ...EMPTY_MEMO, setAside: [{ code, form, cell, reason: '已经批复' }] };
  const others = [
    { ...FINDING, code: 'T15' },
    { ...FINDING, form: '自评表!A40' },
    { ...FINDING, cell: null },
  ];
  expect(withSetAsides([FINDING, ...others], memo).map(({ setAside }) => setAside)).toEqual([
    '已经批复',
    null,
    null,
    null,
  ]);
});
