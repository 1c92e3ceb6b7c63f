import { expect, test } from 'vitest';
import { structureOf } from '../../../src/proof/structure';
import { reportYear } from '../../../src/proof/text/reportYear';
import { proseOf } from '../prose';

const yearOf = (text: string) => reportYear(proseOf(text), structureOf(proseOf(text)));

test('the year named most; of two named as often the later; none where none is named', () => {
  expect(yearOf('2022年完成。2022年支付。2023年验收。')).toBe(2022);
  expect(yearOf('2022年完成。2023年验收。')).toBe(2023);
  expect(yearOf('已经完成。')).toBeNull();
});
