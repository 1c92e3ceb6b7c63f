import { describe, expect, test } from 'vitest';
import { proseOfText } from '../../../src/hosts/document/proseOfText';
import { structureOf } from '../../../src/proof/structure';
import { reportYear } from '../../../src/proof/text/reportYear';

function yearOf(text: string) {
  const prose = proseOfText(text);
  return reportYear(prose, structureOf(prose));
}

test('the year named most; of two named as often the later; none where none is named', () => {
  expect(yearOf('2022年完成。2022年支付。2023年验收。')).toBe(2022);
  expect(yearOf('2022年完成。2023年验收。')).toBe(2023);
  expect(yearOf('已经完成。')).toBeNull();
});

/** Names 2022 more often than anything else. */
const BODY = `一、概况\n${'2022年完成。'.repeat(9)}`;

describe('the title and the lines around it outweigh the text', () => {
  test.each([
    ['2023年绩效自评报告', 2023],
    ['2024年填报2023年度绩效自评报告', 2023],
    ['2024年填报2023 年度绩效自评报告', 2023],
    ['2024年填报2023年 度绩效自评报告', 2023],
    ['2024年填报2023度绩效自评报告', 2023],
    ['绩效自评报告\n2023年度', 2023],
    ['2023年度\n绩效自评报告', 2023],
    ['2023年度绩效自评报告\n2024年填报', 2023],
    ['绩效自评报告\n清河区城市管理局\n2023年度', 2022],
    ['绩效自评报告\n2023年4月', 2022],
    [`绩效自评报告\n2023年度${'办'.repeat(63)}`, 2023],
    [`绩效自评报告\n2023年度${'办'.repeat(64)}`, 2022],
  ])('%s', (above, year) => {
    expect(yearOf(`${above}\n${BODY}`)).toBe(year);
  });
});

describe('so do the opening words, those of a table aside', () => {
  const opening = '我局开展了2023年度部门整体支出绩效自评。';
  test.each([
    ['above the first heading', `${opening}\n${BODY}`, 2023],
    ['the first of two', `${opening}\n我局开展了2021年度绩效自评。\n${BODY}`, 2023],
    ['in the twelfth line', `${'说明。\n'.repeat(11)}${opening}\n${BODY}`, 2023],
    ['not farther below', `${'说明。\n'.repeat(12)}${opening}\n${BODY}`, 2022],
    ['not below a heading', `${BODY}\n${opening}`, 2022],
    ['not in a table', `| ${opening} | 甲 |\n${BODY}`, 2022],
  ])('%s', (_, text, year) => {
    expect(yearOf(text)).toBe(year);
  });
});

test('years of a table are not counted', () => {
  expect(yearOf('| 2021年 | 2021年 | 2021年 |\n2022年完成。')).toBe(2022);
});
