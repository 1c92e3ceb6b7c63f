import type { Report, Run } from '../../src/model/report';

/** Text a cell may hold and that must come out as nothing but text. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '</w:t></w:r><w:r><w:br/></w:r>',
  '<img src=x onerror="alert(1)">',
  "=cmd|'/C calc'!A0",
  '=HYPERLINK("http://a.example","点我")',
  '"=1+1"',
  '＝1+1',
  '@SUM(1,2)',
  '+1+cmd|x!A1',
  '-2+3',
  'A & B &amp; &#60; &lt;b&gt;',
  ']]> <![CDATA[x]]> <!-- y --> <?z?>',
  '| 甲 | 乙 |',
  '`代码` ```块``` ~~删~~ ~~~',
  '# 一级 ## 二级',
  '> 引用',
  '- 项目',
  '12. 编号',
  '1) 编号',
  '---',
  '***粗*** __体__',
  '[链接](javascript:alert(1)) ![图](http://a.example/x.png)',
  '<http://a.example> https://a.example www.a.example a@b.example',
  '\\* 反斜杠 \\',
  '$$x^2$$ $y$ :smile:',
  "' onmouseover='alert(1)",
  '{{ 7*7 }} #{7*7} {image.png} <%= x %>',
  '_x0041_ \\u0041 %41',
  'Ａ𠮷👨‍👩‍👧é',
];

/** Characters that XML does not allow, or that would break a line or a column. */
export const UNPRINTABLE =
  '甲\u0000乙\u0008丙\u001b丁\ufffe戊\uffff己\ud800庚\udc00辛\u007f壬\u0085癸';
export const LONG = '很长'.repeat(30_000);

const words = (text: string): Run => ({ text });

/** A report with the same text in every place that can hold text. */
export function reportOf(text: string): Report {
  return {
    outline: 'jiangxi',
    style: 'prose',
    form: '自评表!A1',
    forms: ['自评表!A1'],
    title: text,
    selfName: text,
    missing: [text],
    blocks: [
      { kind: 'title', runs: [words(text)] },
      { kind: 'subtitle', runs: [words(text)] },
      { kind: 'heading', level: 1, runs: [words(text)] },
      { kind: 'heading', level: 4, runs: [words(text)] },
      { kind: 'paragraph', runs: [words(text)] },
      { kind: 'paragraph', runs: [{ text, missing: true }, words('后文')] },
      {
        kind: 'table',
        caption: text,
        header: [text, '乙'],
        widths: [1, 1],
        rows: [
          [words(text), { text, missing: true }],
          [words('甲'), words(text)],
        ],
      },
      { kind: 'attachment', runs: [words(text)] },
      { kind: 'signature', runs: [words(text)] },
      { kind: 'date', runs: [words(text)] },
    ],
  };
}
