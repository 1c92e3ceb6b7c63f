import { expect, test } from 'vitest';
import { proseOfText } from '../../src/hosts/document/proseOfText';
import { OUTLINES } from '../../src/outlines';
import { draftReports, examine } from '../../src/pipeline';
import { proofReport } from '../../src/proofreading';
import { toMarkdown } from '../../src/write/toMarkdown';
import { toText } from '../../src/write/toText';
import { workbookOf } from '../support/workbooks';

const SEEDS = ['000', '001', '002', '003', '004'];
const STYLES = ['itemised', 'prose'] as const;
const WAYS = SEEDS.flatMap((seed) =>
  OUTLINES.flatMap(({ id }) => STYLES.map((style) => [seed, id, style] as const)),
);

test.each(WAYS)(
  'our own draft of %s after %s, %s, holds no error',
  async (seed, outline, style) => {
    const examination = examine(await workbookOf(seed));
    const reports = draftReports(examination, { outline, style });
    for (const write of [toText, toMarkdown]) {
      const found = proofReport(proseOfText(write(reports)), { examination });
      const errors = found.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, quote, message }) => `${code} ${quote} ${message}`)).toEqual([]);
    }
  },
);
