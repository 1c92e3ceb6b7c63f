import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/hosts/document';
import { draftReports, examine } from '../../../src/pipeline';
import { toDocx } from '../../../src/write/toDocx';
import { zipParts } from '../../fixtures/build/zipParts';
import { workbookOf } from '../../support/workbooks';
import { paragraphTexts } from '../../write/wordFile';
import { instead, textsOf } from './word';

const changedParts = (before: Uint8Array, after: Uint8Array) => {
  const now = zipParts(after);
  return zipParts(before).flatMap((part, i) => (part.raw === now[i]?.raw ? [] : [part.name]));
};

describe.each(['000', '001', '002', '003', '004'])('our own draft of %s', (number) => {
  it('is read as it was written, headings and tables too', async () => {
    const reports = draftReports(examine(await workbookOf(number)));
    const bytes = await toDocx(reports);
    const { paragraphs } = openDocument(bytes, '报告.docx').prose;
    const outside = paragraphs.filter(({ cell }) => cell === null);
    const blank = (text: string) => text.trim() !== '';
    const cells = new Set(paragraphs.filter(({ cell }) => cell).map(({ text }) => text));
    expect(outside.map(({ text }) => text.replace('\n', '').trim())).toEqual(
      paragraphTexts(bytes)
        .map((text) => text.trim())
        .filter((text) => blank(text) && !cells.has(text)),
    );
    const headings = reports
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
    expect(outside.flatMap(({ level }) => (level === null ? [] : [level]))).toEqual(headings);
  });

  it('is corrected in its text alone', async () => {
    const bytes = await toDocx(draftReports(examine(await workbookOf(number))));
    const fix = instead(bytes, '绩效', '业绩');
    const after = openDocument(bytes, '报告.docx').corrected([fix]);
    expect(changedParts(bytes, after)).toEqual(['word/document.xml']);
    const expected = textsOf(bytes);
    expected[fix.place.paragraph] = (expected[fix.place.paragraph] ?? '').replace('绩效', '业绩');
    expect(textsOf(after)).toEqual(expected);
  });
});

describe('a report saved by LibreOffice', () => {
  const bytes = new Uint8Array(
    readFileSync(new URL('../../fixtures/documents/libreoffice.docx', import.meta.url)),
  );

  it('is read with numbers, tables, changes, fields and notes', () => {
    expect(
      openDocument(bytes, 'a.docx').prose.paragraphs.map(({ text, cell, level }) => [
        text,
        cell ? [cell.row, cell.column] : level,
      ]),
    ).toEqual([
      ['某区文化馆2023年度项目支出绩效自评报告', null],
      ['一、基本情况', 1],
      ['（一）项目概况', 2],
      ['截止2023年12月31日，预算58万元，得分96分。', null],
      ['1. 演出12场；', null],
      ['2. 培训\t3期。', null],
      ['二、资金情况', 1],
      ['资金来源', [0, 0]],
      ['执行数', [0, 2]],
      ['财政', [1, 0]],
      ['拨款', [1, 1]],
      ['55.1', [1, 2]],
      ['见附件，第1页。', null],
      ['\t数据来自决算。', null],
    ]);
  });

  it('is corrected across runs, in a cell and in a note', () => {
    const after = openDocument(bytes, 'a.docx').corrected([
      instead(bytes, '截止', '截至'),
      instead(bytes, '预算58万元', '预算60万元'),
      instead(bytes, '55.1', '55.10'),
      instead(bytes, '决算', '决算报表'),
    ]);
    expect(changedParts(bytes, after).sort()).toEqual(['word/document.xml', 'word/footnotes.xml']);
    expect(textsOf(after)).toEqual(
      textsOf(bytes).map((text) =>
        text
          .replace('截止', '截至')
          .replace('预算58', '预算60')
          .replace('55.1', '55.10')
          .replace('决算', '决算报表'),
      ),
    );
  });
});
