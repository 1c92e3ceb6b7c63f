import { expect, test } from 'vitest';
import type { Outline, OutlineSection } from '../../../src/model/outline';
import { OUTLINES } from '../../../src/outlines';
import { proofContext } from '../../../src/proof';
import { chooseOutline } from '../../../src/proof/outline/choose';
import { gistOf, likeness } from '../../../src/proof/outline/gist';
import { outOfOrder } from '../../../src/proof/outline/order';
import { proseOf } from '../prose';

test('headings of one character are alike only where they are the same', () => {
  expect(likeness(gistOf('甲'), gistOf('甲乙'))).toBe(0);
  expect(likeness(gistOf('甲'), gistOf('甲'))).toBe(1);
  expect(likeness(gistOf('存在的问题'), gistOf('主要存在的问题'))).toBeGreaterThan(0.5);
});

test('what stands out of order is left over from the longest rising sequence', () => {
  expect(outOfOrder([])).toEqual([]);
  expect(outOfOrder([1, 3, 3, 7])).toEqual([]);
  expect(outOfOrder([5, 1, 2])).toEqual([0]);
  expect(outOfOrder([1, 9, 2, 3])).toEqual([1]);
  expect(outOfOrder([2, 1])).toEqual([1]);
});

test('an outline of one level is recognised by its headings', () => {
  const section = (heading: string): OutlineSection => ({ heading, level: 1 }) as OutlineSection;
  const [any] = OUTLINES;
  if (!any) throw new Error('no outline');
  const flat: Outline = {
    ...any,
    kinds: ['department', 'project'],
    sections: ['部门概况', '存在问题', '改进措施'].map(section),
  };
  const read = (text: string) => chooseOutline(proofContext(proseOf(text), {}), [flat]);
  expect(read('一、部门概况\n甲。\n二、存在问题\n乙。\n三、改进措施\n丙。')).toBe(flat);
  expect(read('一、部门概况\n甲。\n二、收支\n乙。')).toBeNull();
});
