import { describe, expect, test } from 'vitest';
import { scored } from '../support/forms';
import { type Put, sheet, workbook } from '../support/sheets';

interface HeadPut {
  readonly name?: string;
  readonly year?: string;
  readonly project?: string;
  readonly expected?: Put;
  readonly actual?: Put;
  readonly target?: Put;
  readonly done?: Put;
  readonly reason?: Put;
  readonly below?: readonly Put[];
}

const HEAD: Put[] = ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分', '偏差原因'];

/** What T33 says of a project form whose head states 2022年度, unless told otherwise, in A2. */
const said = ({ name = '2023年', year = '（2022年度）', ...put }: HeadPut) =>
  scored(
    workbook(
      sheet(
        [
          ['项目支出绩效自评表'],
          [year],
          ['项目名称', put.project ?? '馆藏档案数字化'],
          ['预期目标', null, null, '实际完成情况'],
          [put.expected ?? '完成扫描。', null, null, put.actual ?? '按计划完成扫描。'],
          HEAD,
          [
            '产出指标',
            '扫描',
            put.target ?? '≥80页',
            put.done ?? '80页',
            50,
            50,
            put.reason ?? null,
          ],
          ['产出指标', '时限', put.target ?? '≥80页', put.done ?? '80页', 50, 50],
          ['总分', null, null, null, 100, 100],
          put.below ?? [],
        ],
        { name },
      ),
    ),
  ).findings.filter(({ code, cell }) => code === 'T33' && cell?.endsWith('!A2'));

describe('the sheet is named after another year', () => {
  test('and a goal speaks of it: the head is last year’s', () => {
    expect(said({ expected: '2023年完成馆藏纸质档案扫描、著录，提高利用效率。' })).toMatchObject([
      {
        severity: 'warning',
        cell: '2023年!A2',
        found: '2022',
        expected: '2023',
        message:
          '表头写的是2022年，工作表名和A5“2023年完成馆藏纸质档案扫描、著录，提…”写的是2023年，请核对表头是否沿用了别的年度。',
      },
    ]);
    expect(said({ actual: '2023年度完成扫描。' })[0]?.message).toContain('D5“2023年度完成扫描。”');
    expect(said({ name: '2023年项目自评表', expected: '2023年完成扫描。' })).toHaveLength(1);
    expect(said({ name: '2021年', expected: '2021年完成扫描。' })).toHaveLength(1);
  });

  test('and several deadlines lie in it; one alone may run on', () => {
    expect(said({ target: '2023年12月底前' })).toHaveLength(1);
    expect(said({ expected: '2023年12月底前完成。' })).toEqual([]);
    expect(said({ done: '2023年1月' })).toEqual([]);
  });

  test('it may be the year it is filled in', () => {
    expect(said({})).toEqual([]);
    expect(said({ actual: '2023年3月通过验收。' })).toEqual([]);
  });

  test('earlier, or much later, it is told by itself where it is all the name says', () => {
    expect(said({ name: '2021年度' })).toMatchObject([
      {
        severity: 'warning',
        message: '表头写的是2022年，工作表名“2021年度”写的是2021年，请核对表头是否沿用了别的年度。',
      },
    ]);
    expect(said({ name: '2024' })).toHaveLength(1);
    expect(said({ name: '2021年项目' })).toEqual([]);
    expect(said({ name: '2021年', target: '2021年12月底前' })).toHaveLength(1);
  });

  test.each<[string, HeadPut]>([
    ['the same year', { name: '2022年', expected: '2022年完成扫描。' }],
    ['another name', { name: '2023年农田建设', expected: '2023年完成扫描。' }],
    ['several years', { name: '2021-2023年', expected: '2023年完成扫描。' }],
    ['no year', { name: '自评表', expected: '2023年完成扫描。' }],
    ['a project of that year', { name: '2021年', project: '2021年农田建设' }],
    ['a head without a year', { year: '', expected: '2022年完成扫描。' }],
  ])('nothing is said: %s', (_, put) => {
    expect(said(put)).toEqual([]);
  });

  test.each<[string, HeadPut]>([
    ['a goal', { actual: '2022年完成扫描。' }],
    ['a target', { target: '2022年12月底前' }],
    ['a value', { done: '2022年11月' }],
    ['a reason', { reason: '2022年疫情影响' }],
    ['a field below', { below: ['存在问题', '2022年人手不足。'] }],
    ['a plan of several years', { actual: '2021年—2025年分期实施。' }],
  ])('nor where the year of the head is spoken of: %s', (_, put) => {
    expect(said({ expected: '2023年完成扫描。', ...put })).toEqual([]);
  });

  test.each([
    '较2023年提高5%。',
    '续建2023年结转工程。',
    '管护2023年建成的道路。',
    '在2023年基础上巩固提升。',
  ])('nor where the other year is that of something else: %s', (expected) => {
    expect(said({ expected })).toEqual([]);
  });
});

describe('whatever the sheet is called', () => {
  const spoken = (expected: Put, actual: Put, rest: HeadPut = {}) =>
    said({ name: '自评表', expected, actual, ...rest });

  test('goals and what became of them both speak of another year', () => {
    expect(spoken('2023年完成扫描。', '2023年完成扫描112万页。')).toMatchObject([
      {
        severity: 'warning',
        message:
          '表头写的是2022年，年度目标和实际完成情况写的是2023年，请核对表头是否沿用了别的年度。',
      },
    ]);
    expect(spoken('2021年完成扫描。', '2021年完成扫描。')).toHaveLength(1);
  });

  test('one of them alone, several years, dates, or the year of the project are no sign', () => {
    expect(spoken('2023年完成扫描。', '完成扫描。')).toEqual([]);
    expect(spoken('完成扫描。', '2023年完成扫描。')).toEqual([]);
    expect(spoken('2023年完成扫描。', '2024年完成扫描。')).toEqual([]);
    expect(spoken('2023年完成扫描，2024年完成著录。', '2023年完成扫描。')).toEqual([]);
    expect(spoken('2023年6月底前完成扫描。', '2023年5月完成扫描。')).toEqual([]);
    expect(spoken('2021年完成扫描。', '2021年完成扫描。', { project: '2021年档案数字化' })).toEqual(
      [],
    );
  });
});

test('a head that contradicts itself is told once', () => {
  const rows: Put[][] = [
    ['2023年度项目支出绩效自评表'],
    ['（2022年度）'],
    ['预期目标', null, null, '实际完成情况'],
    ['2021年完成扫描。', null, null, '2021年完成扫描。'],
    HEAD,
    ['产出指标', '扫描', '≥80页', '80页', 100, 100],
  ];
  const { findings } = scored(workbook(sheet(rows)));
  expect(findings.filter(({ code }) => code === 'T33')).toMatchObject([
    { severity: 'error', cell: '自评表!A2' },
  ]);
});
