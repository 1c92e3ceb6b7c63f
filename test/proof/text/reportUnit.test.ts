import { expect, test } from 'vitest';
import { proseOfText } from '../../../src/hosts/document/proseOfText';
import { structureOf } from '../../../src/proof/structure';
import { reportUnit } from '../../../src/proof/text/reportUnit';

const BUREAU = '清河区城市管理局';
const BODY = '一、概况\n完成。';
const OPENS = `${BUREAU}认真组织开展了2023年度绩效自评。`;
const said = (count: number) => '说明。\n'.repeat(count);

function unitOf(text: string) {
  const prose = proseOfText(text);
  return reportUnit(prose, structureOf(prose));
}

test.each([
  ['a day right behind the name', `${BODY}\n${BUREAU}2024年4月16日`, BUREAU],
  ['a day with blanks', `${BODY}\n${BUREAU}　　2024 年4月16日`, BUREAU],
  [
    'the signature before the title',
    `清河区财政局绩效自评报告\n${BODY}\n${BUREAU}\n2024年4月16日`,
    BUREAU,
  ],
  [
    'the title before the lines beside it',
    `清河区财政局\n${BUREAU}2023年度绩效自评报告\n${BODY}`,
    BUREAU,
  ],
  ['the line above before that below', `${BUREAU}\n绩效自评报告\n清河区财政局\n${BODY}`, BUREAU],
  ['关于 behind blanks', `　关于${BUREAU}2023年度绩效自评报告\n${BODY}`, BUREAU],
  [
    'the title before the opening words',
    `${BUREAU}绩效自评报告\n清河区财政局开展了2023年度绩效自评。\n${BODY}`,
    BUREAU,
  ],
  ['the opening words', `${OPENS}\n${BODY}`, BUREAU],
  ['opening words without 了', `${BUREAU}开展2023年度绩效自评。\n${BODY}`, BUREAU],
  ['behind other words', `按照《办法》要求,2024年4月，${OPENS}\n${BODY}`, BUREAU],
  ['behind a title of a document', `按照《办法》${OPENS}\n${BODY}`, BUREAU],
  [
    'the first of the opening words',
    `说明。\n${OPENS}\n清河区财政局开展了2023年度绩效自评。\n${BODY}`,
    BUREAU,
  ],
  ['the fortieth line', `${said(39)}${OPENS}\n${BODY}`, BUREAU],
  ['no line farther below', `${said(40)}${OPENS}\n${BODY}`, null],
  ['no line below a heading', `一、概况\n${OPENS}`, null],
  ['no line of a text without headings', OPENS, null],
  ['no cell', `| ${OPENS} | 其他 |\n${BODY}`, null],
  ['no words of another kind', `城市管理情况开展了2023年度绩效自评。\n${BODY}`, null],
])('%s', (_, text, unit) => {
  expect(unitOf(text)).toBe(unit);
});
