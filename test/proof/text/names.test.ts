import { describe, expect, test } from 'vitest';
import { structureOf } from '../../../src/proof/structure';
import { reportUnit } from '../../../src/proof/text/reportUnit';
import { reportYear } from '../../../src/proof/text/reportYear';
import { selfNamesIn, suits, usualSelf } from '../../../src/proof/text/selfNames';
import { unitNameOf } from '../../../src/proof/text/unitName';
import { proseOf } from '../prose';

const read = (text: string) => {
  const prose = proseOf(text);
  return { prose, structure: structureOf(prose) };
};

describe('自称', () => {
  const lines = (text: string) => [{ paragraph: 0, text, shift: 3 }];

  test('where it stands, also behind a heading on its line; 自我 and 对我 are none', () => {
    expect(selfNamesIn(lines('我局完成，我局认真自我办理。'))).toEqual([
      { self: '我局', place: { paragraph: 0, start: 3, end: 5 } },
      { self: '我局', place: { paragraph: 0, start: 8, end: 10 } },
    ]);
    expect(selfNamesIn(lines('本局完成。'))).toEqual([]);
  });

  test('the usual one is used most; of two used as often it suits the unit', () => {
    const names = selfNamesIn(lines('我局完成，我办完成。'));
    expect(usualSelf(names, '清河区城市管理局')).toBe('我局');
    expect(usualSelf(names, '清河区政府办公室')).toBe('我办');
    expect(usualSelf(selfNamesIn(lines('我局、我办、我办。')), '清河区城市管理局')).toBe('我办');
    expect(usualSelf([], '清河区城市管理局')).toBeNull();
    expect(usualSelf(names, null)).toBe('我局');
    expect([suits('我局', '清河区城市管理局'), suits('我局', '清河区政府办公室')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('the unit and the year', () => {
  const unitOf = (text: string) => {
    const { prose, structure } = read(text);
    return reportUnit(prose, structure);
  };
  const yearOf = (text: string) => {
    const { prose, structure } = read(text);
    return reportYear(prose, structure);
  };

  test.each([
    ['绩效自评报告\n一、概况\n完成。\n清河区城市管理局\n2024年4月16日', '清河区城市管理局'],
    ['绩效自评报告\n一、概况\n完成。\n清河区城市管理局　2024年4月16日', '清河区城市管理局'],
    ['清河区城市管理局2023年度部门整体支出绩效自评报告\n一、概况\n完成。', '清河区城市管理局'],
    ['关于清河区城市管理局2023年度绩效自评报告\n一、概况\n完成。', '清河区城市管理局'],
    ['清河区城市管理局\n2023年度部门整体支出绩效自评报告\n一、概况\n完成。', '清河区城市管理局'],
    [
      '2023年度部门整体支出绩效自评报告\n清河区城市管理局（盖章）\n一、概况\n完成。',
      '清河区城市管理局',
    ],
    [
      '按照要求，清河区城市管理局认真组织开展了2023年度绩效自评。\n一、概况\n完成。',
      '清河区城市管理局',
    ],
    ['按照要求，组织开展了2023年度绩效自评。\n一、概况\n完成。', null],
  ])('%s is told by %s', (text, unit) => {
    expect(unitOf(text)).toBe(unit);
  });

  test.each([
    ['清河区城市管理局（盖章）', '清河区城市管理局'],
    ['　清河区 城市管理局 ', '清河区 城市管理局'],
    ['局', null],
    ['清河区城市管理局，', null],
    ['清河区第2管理局', null],
    ['清河区城市管理情况', null],
  ])('%s names %s', (line, name) => {
    expect(unitNameOf(line)).toBe(name);
  });

  test.each([
    ['2023年度绩效自评报告\n一、概况\n2022年完成，2022年支付。', 2023],
    ['绩效自评报告\n（2023年度）\n一、概况\n2022年完成，2022年支付。', 2023],
    ['2023 年度\n绩效自评报告\n一、概况\n2022年完成，2022年支付。', 2023],
    ['绩效自评报告\n2024年4月16日\n一、概况\n2022年完成，2022年支付。', 2022],
    ['我局开展了2023年度部门整体支出绩效自评。\n一、概况\n2022年完成，2022年支付。', 2023],
    ['一、概况\n我局开展了2023年绩效自评。2022年完成，2022年支付。', 2022],
    ['一、概况\n2022年完成，2022年支付，2021年度预算。', 2021],
    ['一、概况\n按《2021年预算》〔2021〕3号办理，2022年支付。', 2022],
    ['一、概况\n编号2021，2021，2022年支付。', 2022],
  ])('%s tells of %i', (text, year) => {
    expect(yearOf(text)).toBe(year);
  });
});
