import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/report';
import { toHtml } from '../../src/write/toHtml';
import { toMarkdown } from '../../src/write/toMarkdown';
import { toRows } from '../../src/write/toRows';
import { toText } from '../../src/write/toText';
import { sampleReport } from './sampleReport';

const words = (text: string) => [{ text }];
const BLOCKS: readonly Block[] = [
  { kind: 'title', runs: words('自评报告') },
  { kind: 'heading', level: 1, runs: words('一、部门概况') },
  { kind: 'heading', level: 4, runs: words('（1）总体') },
  { kind: 'paragraph', runs: [{ text: '我办' }, { text: '【请补充：人数】', missing: true }] },
  {
    kind: 'table',
    caption: '指标表',
    header: ['指标', '得分'],
    widths: [3, 1],
    rows: [[{ text: '甲\n乙' }, { text: '-5%' }]],
  },
  { kind: 'date', runs: words('2024年4月16日') },
];
const report = { ...sampleReport, blocks: BLOCKS };

describe('plain text', () => {
  it('has a line for each paragraph and each table row, and no markup', () => {
    expect(toText([report])).toBe(
      [
        '自评报告',
        '',
        '　　一、部门概况',
        '　　（1）总体',
        '　　我办【请补充：人数】',
        '',
        '指标表',
        '指标 ｜ 得分',
        '甲 乙 ｜ -5%',
        '',
        '2024年4月16日',
        '',
      ].join('\n'),
    );
  });

  it('of no report is empty', () => {
    expect(toText([])).toBe('');
  });

  it('parts reports by blank lines', () => {
    expect(toText([report, report]).split('\n\n\n\n')).toHaveLength(2);
  });
});

describe('Markdown', () => {
  it('has headings by level and a table', () => {
    expect(toMarkdown([report])).toBe(
      [
        '# 自评报告',
        '## 一、部门概况',
        '##### （1）总体',
        '我办【请补充：人数】',
        '指标表',
        '| 指标 | 得分 |\n| --- | --- |\n| 甲 乙 | -5% |',
        '2024年4月16日\n',
      ].join('\n\n'),
    );
  });

  it('parts reports by a rule', () => {
    expect(toMarkdown([report, report])).toContain('日\n\n---\n\n# 自评报告');
  });
});

describe('the rich clipboard', () => {
  const html = toHtml([report]);

  it('has headings that Word takes as its own', () => {
    expect(html).toMatch(/<h1 style="[^"]*黑体[^"]*">一、部门概况<\/h1>/);
    expect(html).toMatch(/<h4 style="[^"]*仿宋_GB2312[^"]*">（1）总体<\/h4>/);
    expect(html).toMatch(/<p class="MsoTitle" style="[^"]*22pt[^"]*">自评报告<\/p>/);
  });

  it('marks what is missing', () => {
    expect(html).toMatch(/<span style="[^"]*yellow[^"]*">【请补充：人数】<\/span>/);
  });

  it('keeps a line end inside its cell and the cell as text', () => {
    expect(html).toMatch(/<td style="[^"]*mso-number-format:'\\@'[^"]*">甲<br [^>]*>乙<\/td>/);
    expect(html).toContain('<col style="width:75.00%"><col style="width:25.00%">');
  });

  it('begins each further report on a new page', () => {
    expect(toHtml([report, report]).split('page-break-before:always')).toHaveLength(2);
  });
});

describe('sheet rows', () => {
  it('hold a paragraph each, and a table over columns', () => {
    expect(toRows(report)).toEqual([
      ['自评报告'],
      ['一、部门概况'],
      ['（1）总体'],
      ['我办【请补充：人数】'],
      ['指标表'],
      ['指标', '得分'],
      ['甲\n乙', '-5%'],
      ['2024年4月16日'],
    ]);
  });

  it('never cut a character in two', () => {
    const long = {
      ...report,
      blocks: [{ kind: 'paragraph' as const, runs: words(`甲${'𠮷'.repeat(20_000)}`) }],
    };
    const rows = toRows(long);
    expect(rows.map(([cell]) => cell?.length)).toEqual([32_767, 7_234]);
    expect(rows.flat().every((cell) => !/\p{Cs}/u.test(cell))).toBe(true);
  });
});
