import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report';
import { draftReports, type Examination, examine } from '../../src/pipeline';
import { proofReport } from '../../src/proofreading';
import { proseOf } from '../../src/write/toProse';
import { workbookOf } from '../support/workbooks';
import { seedOf, typedIn } from './typedIn';

/** What our own report must never bring in, whatever the form and 报告素材 say. */
const CODES = 'R01 R02 R03 R04 R05 R07 R16 R19 R20 R21 R22'.split(' ');

const styles = ['prose', 'itemised'] as const;

/** The examination as if the workbook held just the forms the report tells of. */
function only(examination: Examination, report: Report): Examination {
  const kept = examination.forms.flatMap((form, at) =>
    report.forms.includes(form.id) ? [at] : [],
  );
  const of = <T>(list: readonly T[]): T[] =>
    kept.flatMap((at) => {
      const one = list[at];
      return one === undefined ? [] : [one];
    });
  return { ...examination, forms: of(examination.forms), scores: of(examination.scores) };
}

function found(examination: Examination, outline: string, style: (typeof styles)[number]) {
  return draftReports(examination, { outline, style }).flatMap((report) =>
    proofReport(proseOf(report), { examination: only(examination, report), outline })
      .filter(({ code }) => CODES.includes(code))
      .map(({ code, quote, message }) => `${code} ${quote}: ${message}`),
  );
}

describe.each(['000', '001', '002', '003'])('the report of %s', (number) => {
  const { policy, outline } = seedOf(number);
  let filled: Examination;
  let bare: Examination;
  beforeAll(async () => {
    filled = await typedIn(number);
    bare = examine(await workbookOf(number), { policy });
  });

  test.each(styles)('%s, is proofread without findings', (style) => {
    expect(found(filled, outline, style)).toEqual([]);
  });

  test.each(styles)('%s, is clean too while 报告素材 is empty', (style) => {
    expect(found(bare, outline, style)).toEqual([]);
  });
});

describe.each(['project', 'sichuan-2022'])('004 after the outline %s', (outline) => {
  test.each(styles)('%s, is proofread without findings', async (style) => {
    const examination = examine(await workbookOf('004'), { policy: 'sichuan-2023' });
    expect(found(examination, outline, style)).toEqual([]);
  });
});
