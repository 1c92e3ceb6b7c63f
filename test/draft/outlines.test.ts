import { expect, test } from 'vitest';
import { STATEMENTS } from '../../src/draft/statements';
import { outlineSchema, STATEMENT_NAMES } from '../../src/model/outline';
import { OUTLINES, outlineOf } from '../../src/outlines';

test('every outline is valid, has a name of its own and is found by it', () => {
  expect(new Set(OUTLINES.map(({ id }) => id)).size).toBe(OUTLINES.length);
  for (const outline of OUTLINES) {
    expect(outlineSchema.parse(outline)).toEqual(outline);
    expect(outlineOf(outline.id)).toBe(outline);
  }
});

test('an unknown outline is refused with the ones there are', () => {
  expect(() => outlineOf('无此提纲')).toThrow(
    '没有名为“无此提纲”的报告提纲，可选的有：hunan、jiangxi、',
  );
});

test('every statement has its implementation, and no heading level is skipped', () => {
  expect(Object.keys(STATEMENTS)).toEqual([...STATEMENT_NAMES]);
  for (const { sections } of OUTLINES) {
    for (const kind of ['department', 'project'] as const) {
      let level = 0;
      for (const section of sections.filter(({ kinds }) => kinds?.includes(kind) ?? true)) {
        expect(section.level).toBeLessThanOrEqual(level + 1);
        level = section.level;
      }
    }
  }
});

test('a sentence that stands whatever the form says claims only an intention', () => {
  for (const { sections } of OUTLINES) {
    for (const ask of sections.flatMap(({ asks }) => asks)) {
      if (typeof ask === 'string') expect(ask).toContain('将');
    }
  }
});
