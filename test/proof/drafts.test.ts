import { expect, test } from 'vitest';
import { openDocument, proseOfText } from '../../src/hosts/document';
import type { ProofFinding } from '../../src/model/proof';
import { OUTLINES } from '../../src/outlines';
import { draftReports, examine } from '../../src/pipeline';
import { proofReport } from '../../src/proofreading';
import { toDocx } from '../../src/write/toDocx';
import { toMarkdown } from '../../src/write/toMarkdown';
import { toText } from '../../src/write/toText';
import { workbookOf } from '../support/workbooks';

const SEEDS = ['000', '001', '002', '003', '004'];
const STYLES = ['itemised', 'prose'] as const;
const WAYS = SEEDS.flatMap((seed) =>
  OUTLINES.flatMap(({ id }) => STYLES.map((style) => [seed, id, style] as const)),
);

/** What a draft leaves to the unit is told of, in one finding; nothing else may be amiss. */
const amiss = (found: readonly ProofFinding[]): string[] =>
  found
    .filter(({ code, quote }) => !(code === 'R25' && quote.startsWith('【请补充')))
    .map(({ severity, code, quote, message }) => `${severity} ${code} ${quote} ${message}`);

test.each(WAYS)(
  'our own draft of %s after %s, %s, has nothing amiss',
  async (seed, outline, style) => {
    const examination = examine(await workbookOf(seed));
    const reports = draftReports(examination, { outline, style });
    const text = proseOfText(toText(reports));
    expect(amiss(proofReport(text, { examination }))).toEqual([]);
    expect(amiss(proofReport(text, { examination, outline }))).toEqual([]);
    const markdown = proseOfText(toMarkdown(reports));
    expect(amiss(proofReport(markdown, { examination }))).toEqual([]);
  },
);

/** Every seed, every outline and both styles once or twice. */
const SAMPLE = WAYS.filter((_, index) => index % 7 === 0);

test.each(SAMPLE)(
  'nor has that of %s after %s, %s, as a Word file',
  async (seed, outline, style) => {
    const examination = examine(await workbookOf(seed));
    const bytes = await toDocx(draftReports(examination, { outline, style }));
    const { prose } = openDocument(bytes, '报告.docx');
    expect(amiss(proofReport(prose, { examination }))).toEqual([]);
    expect(amiss(proofReport(prose, { examination, outline }))).toEqual([]);
  },
);
