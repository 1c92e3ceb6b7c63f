import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/model/report';
import { columnWidths } from '../../../src/write/columnWidths';
import { attachmentIndent, signatureIndent } from '../../../src/write/docx/closing';
import { titleLines } from '../../../src/write/docx/titleLines';
import { textOf } from '../../../src/write/runs';

const words = (...texts: readonly string[]): Run[] => texts.map((text) => ({ text }));

describe('the lines of a title', () => {
  const lines = (...texts: readonly string[]) => titleLines(words(...texts)).map(textOf);

  it('are one where it fits', () => {
    expect(lines('某局2023年度部门整体支出绩效自评报告')).toEqual([
      '某局2023年度部门整体支出绩效自评报告',
    ]);
  });

  it('are broken before the year, also inside a run', () => {
    expect(lines('青云区河湖长制工作', '领导小组办公室2023年度部门整体支出绩效自评报告')).toEqual([
      '青云区河湖长制工作领导小组办公室',
      '2023年度部门整体支出绩效自评报告',
    ]);
  });

  it('are broken before the kind of expenditure where that is what fits', () => {
    expect(lines('2023年度青云区河湖长制工作领导小组办公室项目支出绩效自评报告')).toEqual([
      '2023年度青云区河湖长制工作领导小组办公室',
      '项目支出绩效自评报告',
    ]);
  });

  it('are left to Word where two lines do not hold it', () => {
    expect(lines('很'.repeat(50))).toEqual(['很'.repeat(50)]);
  });
});

describe('the closing', () => {
  const indent = (signature: string, date: string) =>
    signatureIndent(
      { kind: 'signature', runs: words(signature) },
      { kind: 'date', runs: words(date) },
    );

  it('centres a short signature above the date', () => {
    // The date is 7 characters wide and 4 in: its middle is 7.5 in, so 4 characters of name end 5.5 in.
    expect(indent('某某区局', '2024年4月16日')).toBe(Math.round(5.25 * 320));
  });

  it('never brings a long signature nearer than two characters', () => {
    expect(indent('青云区河湖长制工作领导小组办公室', '2024年4月16日')).toBe(640);
    expect(signatureIndent({ kind: 'signature', runs: words('某局') }, undefined)).toBe(640);
  });

  it('puts further attachments under the name of the first', () => {
    expect(attachmentIndent('附件：1.甲')).toEqual({ left: 1600, hanging: 960 });
    expect(attachmentIndent('2.乙')).toEqual({ left: 1600, hanging: 0 });
  });
});

describe('column widths', () => {
  it('sum up exactly and follow the relative widths', () => {
    const relative = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(relative, (widths) => {
        const given = columnWidths(widths, 8844);
        const sum = widths.reduce((total, width) => total + width, 0);
        expect(given.reduce((total, width) => total + width, 0)).toBe(8844);
        given.forEach((width, index) => {
          expect(Math.abs(width - ((widths[index] ?? 0) * 8844) / sum)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});

describe('least column widths', () => {
  it('are kept, and the others shrink in proportion', () => {
    expect(columnWidths([1, 1, 2, 6], 1000, [150, 0, 0, 0])).toEqual([150, 94, 189, 567]);
  });

  it('of several rounds are kept too', () => {
    expect(columnWidths([1, 2, 7], 1000, [300, 190, 0])).toEqual([300, 190, 510]);
  });

  it('count for nothing where they are too much together', () => {
    expect(columnWidths([1, 3], 100, [60, 60])).toEqual([25, 75]);
  });
});
