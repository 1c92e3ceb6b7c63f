import { twips } from '../gb9704';
import { LineRuleType } from './docxApi';

/**
 * Lines of a fixed pitch in points, with room around in twips. All of w:spacing: what a paragraph states itself
 * replaces its style's as one.
 */
export const pitch = (points: number, before = 0, after = 0) => ({
  before,
  after,
  line: twips(points),
  lineRule: LineRuleType.EXACT,
});

/** Single spacing of whatever font is there: a fixed pitch would cut off pictures and what stands in a table. */
export const loose = (before = 0) => ({
  before,
  after: 0,
  line: 240,
  lineRule: LineRuleType.AUTO,
});
