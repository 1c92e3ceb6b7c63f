import { expect, it } from 'vitest';
import { fileName } from '../../src/taskpane/browser/download';

it('takes out of a file name what Windows refuses', () => {
  expect(fileName('a/b\\c:d*e?f"g<h>i|j\n.docx')).toBe('abcdefghij.docx');
  expect(fileName('???')).toBe('自评');
  expect(fileName('某区2023年度自评报告.docx')).toBe('某区2023年度自评报告.docx');
});
