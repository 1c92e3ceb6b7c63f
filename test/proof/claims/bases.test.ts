import { expect, test } from 'vitest';
import { basesFor } from '../../../src/proof/claims/countBases';
import type { Figure } from '../../../src/proof/claims/figure';
import { figureIn } from './form/figureIn';

/** The figure as it stands right behind another. */
const rightBehind = (figure: Figure, { end }: Figure): Figure => ({
  ...figure,
  start: end,
  end: end + figure.end - figure.start,
});
const rate = { stated: figureIn('合格率90%'), name: '合格' };

test('what stands right before a part may be its base', () => {
  const samples = figureIn('样品200件');
  const part = rightBehind(figureIn('合格196件'), samples);
  const { bases } = basesFor(part, [samples, part], rate);
  expect(bases.map(({ lead }) => lead)).toEqual([samples.lead]);
});

test('the one whole of another unit may be the base right before a part', () => {
  const samples = figureIn('涉及样品200盒');
  const part = rightBehind(figureIn('合格196件'), samples);
  const { bases, sure } = basesFor(part, [samples, part], rate);
  expect([bases.length, sure]).toEqual([1, false]);
});

test('all is reached where a least was set and passed', () => {
  const goal = figureIn('目标≥200件');
  const part = figureIn('完成205件');
  const full = { stated: figureIn('完成率100%'), name: '完成' };
  expect(basesFor(part, [goal, part], full)).toEqual({ bases: [], sure: false });
});
