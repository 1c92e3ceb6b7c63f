import { describe, expect, test } from 'vitest';
import { letterOf } from '../../src/ledger';
import type { Block, Report } from '../../src/model/report';
import { toDocx } from '../../src/write/toDocx';
import { DocxLetters } from '../../src/write/toDocxLetters';
import { formResult, REPORT_ERROR, reportResult } from '../ledger/results';
import { HOSTILE, reportOf, UNPRINTABLE } from './hostile';
import { sampleReport } from './sampleReport';
import { partsOf } from './wordFile';

const letters = new DocxLetters();
const isText = ({ kind }: Block): boolean => kind !== 'table' && kind !== 'chart';
const ofText = (report: Report): Report => ({ ...report, blocks: report.blocks.filter(isText) });

/** The text of a letter, once both ways are found to agree. */
async function bothWays(report: Report) {
  const [fast, slow] = [await letters.docx(report), await toDocx([report])];
  expect(partsOf(fast)).toEqual(partsOf(slow));
  expect(Buffer.from(fast).equals(Buffer.from(slow))).toBe(true);
  return partsOf(fast)['word/document.xml'];
}

const letter = (): Report => {
  const results = [
    formResult('a/表.xlsx', '某区水利局', {
      indicators: [['产出指标', '数量指标', '检查次数', '≥10次', '5次', 90, 45]],
      total: [100, 98],
    }),
    reportResult('a/报告.docx', '某区水利局', [], [REPORT_ERROR]),
  ];
  const found = letterOf({ unit: '某区水利局', results });
  if (!found) throw new Error('no letter');
  return found;
};

describe('a letter is, byte for byte, the file that toDocx makes', () => {
  test('as it is sent', async () => {
    expect(await bothWays(letter())).toContain('【请填写：重新报送的截止日期】');
  });

  test('with every kind of text', async () => {
    expect(await bothWays(ofText(sampleReport))).toContain('ReportAttachment');
  });

  test.each([...HOSTILE, UNPRINTABLE])('with %j', async (text) => {
    expect(await bothWays(ofText(reportOf(text)))).toContain('<w:body><w:p>');
  });

  test('with a title in two lines', async () => {
    const title = '某市某区城市综合管理办公室2023年部门整体支出绩效自评报告';
    const blocks: Block[] = [{ kind: 'title', runs: [{ text: title }] }];
    expect(await bothWays({ ...sampleReport, title, blocks })).toContain('<w:br/>');
  });

  test('with tables and charts', async () => {
    expect(await letters.docx(sampleReport)).toEqual(await toDocx([sampleReport]));
  });
});

test('one letter leaves nothing in the next', async () => {
  const first = await letters.docx(letter());
  await letters.docx(ofText(sampleReport));
  expect(await letters.docx(letter())).toEqual(first);
  expect(await new DocxLetters().docx(letter())).toEqual(first);
});
