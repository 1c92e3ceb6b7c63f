import { expect, test } from 'vitest';
import { proofContext } from '../../../../src/proof';
import { R03 } from '../../../../src/proof/R03';
import { proseOf, tableOf } from '../../prose';

/** Texts that name things of the form over and over, on one line and on many. */
test.each([
  ['a name', '检查次数'.repeat(20_000)],
  ['a name and its marks', '检查次数得5分，'.repeat(5_000)],
  ['a column', `${'全年预算数'.repeat(20_000)}12万元`],
  ['amounts', '全年预算数12万元，'.repeat(5_000)],
  ['words before a figure', `${'共合计'.repeat(30_000)}5分`],
  ['lines', '1、检查次数得5分\n'.repeat(5_000)],
  ['words close to a name', '检查总次数5次，'.repeat(5_000)],
])('%s without end is read to the end', (_, text) => {
  const context = proofContext(proseOf(text), { tables: [tableOf()] });
  expect(Array.isArray(R03.find(context))).toBe(true);
});
