import { expect, test } from 'vitest';
import { findingsOf } from './findings';
import { REPORT, report } from './report';

const SIGNED = '清河区城市管理局\n2024年4月16日';

test.each([
  ['a clean report', REPORT],
  ['on one line', report([SIGNED, '清河区城市管理局  2024年4月16日'])],
  ['with a seal', report([SIGNED, '清河区城市管理局（盖章）\n二〇二四年四月十六日'])],
  ['portal lines behind it', `${REPORT}\n主办:清河区人民政府`],
  ['to be filled in', report([SIGNED, '清河区城市管理局\n【请补充：签发日期】'])],
  ['a passage on its own', '一、存在问题\n人手不足。'],
  ['no annex is spoken of', report(['附件：部门整体支出绩效自评表\n', ''])],
])('passes: %s', (_, text) => {
  expect(findingsOf('R22', text)).toEqual([]);
});

test('boundary: unit and date pass, without one of them they do not', () => {
  expect(findingsOf('R22', REPORT)).toEqual([]);
  expect(findingsOf('R22', report(['\n2024年4月16日', '']))).toMatchObject([
    { severity: 'warning', place: null, expected: '成文日期' },
  ]);
  expect(findingsOf('R22', report([`附件：部门整体支出绩效自评表\n${SIGNED}`, '']))).toMatchObject([
    { severity: 'warning', expected: '落款单位、成文日期' },
  ]);
});

test('fails: an annex is spoken of and not listed', () => {
  const text = report(
    ['附件：部门整体支出绩效自评表\n', ''],
    ['均达到目标。', '均达到目标，详见附件1。'],
  );
  expect(findingsOf('R22', text)).toMatchObject([{ severity: 'warning', quote: '详见附件1' }]);
  expect(findingsOf('R22', report(['均达到目标。', '均达到目标，详见附件1。']))).toEqual([]);
});

test('fails: 附件： with nothing behind it', () => {
  expect(findingsOf('R22', `附件：\n${REPORT}`)).toMatchObject([
    { severity: 'hint', quote: '附件：' },
  ]);
});

test('fails: no title, or a title without the unit', () => {
  expect(
    findingsOf('R22', report(['清河区城市管理局部门整体支出绩效自评报告\n（2023年度）\n', ''])),
  ).toMatchObject([{ severity: 'hint', expected: '标题' }]);
  expect(findingsOf('R22', report(['清河区城市管理局部门整体', '部门整体']))).toMatchObject([
    { severity: 'hint', expected: '单位名称' },
  ]);
});

test('boundary: a label of annexes lists what the next line names', () => {
  const ending = (list: string) =>
    findingsOf(
      'R22',
      report(
        ['附件：部门整体支出绩效自评表\n', ''],
        ['均达到目标。', '均达到目标，详见附件1。'],
        [SIGNED, `${SIGNED}${list}`],
      ),
    ).map(({ quote }) => quote);
  expect(ending('\n附件：\n1.部门整体支出绩效自评表')).toEqual([]);
  expect(ending('\n附件：')).toEqual(['详见附件1', '附件：']);
});
