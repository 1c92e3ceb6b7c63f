import { describe, expect, test } from 'vitest';
import { proseOfText } from '../../src/hosts/document/proseOfText';
import { proofContext } from '../../src/proof';
import { structureOf } from '../../src/proof/structure';
import { REPORT } from './report';

const of = (text: string) => structureOf(proseOfText(text));
const outline = (text: string) =>
  of(text).sections.map(({ level, number, heading }) => `${level} ${number}${heading}`);

describe('headings', () => {
  test('four levels by their numbers, in either width', () => {
    expect(outline('一、概况\n(二）人员\n３．资产\n(4)车辆\n第二部分 情况')).toEqual([
      '1 一、概况',
      '2 (二）人员',
      '3 ３．资产',
      '4 (4)车辆',
      '1 第二部分情况',
    ]);
  });

  test('a heading and its text on one line', () => {
    const { sections } = of(
      '1.内部应用。通过自评优化支出结构。\n一、部门概况　　我办负责创建工作，共有工作人员27名。',
    );
    expect(sections.map(({ heading, first, paragraph }) => [heading, first === paragraph])).toEqual(
      [
        ['内部应用', true],
        ['部门概况', true],
      ],
    );
  });

  test('sentences with a number are no headings', () => {
    expect(
      outline(
        '（一）负责区委会议的准备和组织协调工作，办理领导交办的事项。\n1.筑牢屏障，抓实防控，\n3.5万元用于培训',
      ),
    ).toEqual([]);
  });

  test('a level of the file counts where there is no number; known headings need neither', () => {
    expect(outline('## 概况说明\n（一）职责\n存在问题')).toEqual([
      '2 概况说明',
      '2 （一）职责',
      '3 存在问题',
    ]);
  });

  test('a number that starts again lies one level deeper', () => {
    expect(outline('一、概况\n（一）职责\n（二）预算\n（一）出国\n（二）接待\n（三）人员')).toEqual(
      [
        '1 一、概况',
        '2 （一）职责',
        '2 （二）预算',
        '3 （一）出国',
        '3 （二）接待',
        '2 （三）人员',
      ],
    );
  });

  test('sections end before the next of their level, and before the signature', () => {
    const { sections } = of('一、甲\n（一）乙\n丙\n二、丁\n戊\n某某局\n2024年4月1日');
    expect(sections.map(({ heading, first, end }) => [heading, first, end])).toEqual([
      ['甲', 1, 3],
      ['乙', 2, 3],
      ['丁', 4, 5],
    ]);
  });
});

describe('title, signature, date', () => {
  test.each([
    ['2024年4月16日', '2024-04-16'],
    ['2024 年 4 月 6 日', '2024-04-06'],
    ['二〇二四年四月三十日', '2024-04-30'],
    ['二○二四年十月十一日', '2024-10-11'],
    ['2024年4月', '2024-04-30'],
    ['日期：2024-4-6', '2024-04-06'],
  ])('%s', (line, day) => {
    const found = of(`一、甲\n乙。\n某某区城市管理局\n${line}`);
    expect(found.date?.day).toBe(day);
    expect(found.signature?.paragraph).toBe(2);
  });

  test('a date inside a sentence, or one the calendar does not know, is none', () => {
    expect(of('一、甲\n于2024年4月16日完成。\n2024年13月1日').date).toBeNull();
  });

  test('lines of a portal may stand behind', () => {
    expect(of('一、甲\n乙。\n某局\n2024年4月1日\n主办:某政府').date?.day).toBe('2024-04-01');
  });
});

describe('the facts', () => {
  const facts = (text: string) => {
    const { year, unitName, outline: chosen } = proofContext(proseOfText(text), {});
    return [year, unitName, chosen];
  };

  test('year and unit of the title and the signature', () => {
    expect(facts(REPORT)).toEqual([2023, '清河区城市管理局', null]);
  });

  test('of the opening words where there is no title', () => {
    const text =
      '按照《关于开展2021年度自评工作的通知》，某某区公园街道办事处开展了2022年部门整体支出绩效评价。\n一、概况\n甲。';
    expect(facts(text)).toEqual([2022, '某某区公园街道办事处', null]);
  });

  test('of the line below a title', () => {
    expect(facts('2023年部门整体支出绩效评价报告\n某市某区综合执法局\n一、概况')).toEqual([
      2023,
      '某市某区综合执法局',
      null,
    ]);
  });

  test('nothing is made up', () => {
    expect(facts('一、概况\n按要求完成。')).toEqual([null, null, null]);
  });
});

test('without numbers every known heading stands at the top', () => {
  expect(outline('部门概况\n甲。\n存在的问题\n乙。')).toEqual(['1 部门概况', '1 存在的问题']);
});

test('a known heading opens a long line without a mark behind it', () => {
  const line = `一、存在的问题我局${'人手不足、'.repeat(10)}仍需补充`;
  expect(outline(line)).toEqual(['1 一、存在的问题']);
});

test('a long heading that the file marks as one keeps its number apart', () => {
  const words = '城区主次干道清扫保洁'.repeat(5);
  const paragraphs = [{ text: `一、${words}`, cell: null, level: 2 }];
  expect(structureOf({ paragraphs }).sections).toMatchObject([
    { heading: words, number: '一、', level: 2 },
  ]);
});
