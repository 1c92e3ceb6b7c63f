import { describe, expect, test } from 'vitest';
import { type FileResult, LedgerBuilder, type OutlierKind } from '../../src/ledger';
import type { FormPut } from '../support/forms';
import { formResult, reportResult } from './results';

function outliers(results: readonly FileResult[], kind: OutlierKind) {
  const builder = new LedgerBuilder('national-2020');
  for (const result of results) builder.add(result);
  return builder.ledger(null).outliers.filter((one) => one.kind === kind);
}

const FULL: FormPut = {
  indicators: [
    ['产出指标', '数量指标', '检查次数', '≥10次', '12次', 30, 30],
    ['产出指标', '质量指标', '合格率', '≥90%', '95%', 30, 30],
    ['效益指标', '社会效益指标', '覆盖户数', '≥100户', '120户', 30, 30],
  ],
  total: [100, 100],
};
const EQUAL: FormPut = {
  indicators: [
    ['产出指标', '数量指标', '检查次数', '≥10次', '10次', 30, 30],
    ['产出指标', '质量指标', '合格率', '≥90%', '90%', 30, 25],
    ['效益指标', '社会效益指标', '覆盖户数', '≥100户', '100户', 30, 30],
  ],
  total: [100, 95],
};
const ONE_OFF: FormPut = {
  ...EQUAL,
  indicators: [
    ...(EQUAL.indicators ?? []).slice(0, 2),
    ['效益指标', '社会效益指标', '覆盖户数', '≥100户', '101户', 30, 30],
  ],
};

describe('of one form', () => {
  test('boundary: full marks on every row, not on all but one', () => {
    expect(outliers([formResult('a.xlsx', '甲局', FULL)], 'fullMarks')).toMatchObject([
      { units: ['甲局'], files: ['a.xlsx'], message: expect.stringContaining('3项指标') },
    ]);
    expect(outliers([formResult('a.xlsx', '甲局', EQUAL)], 'fullMarks')).toEqual([]);
  });

  test('boundary: every completed value the very target, not all but one', () => {
    expect(outliers([formResult('a.xlsx', '甲局', EQUAL)], 'equalActuals')).toHaveLength(1);
    expect(outliers([formResult('a.xlsx', '甲局', ONE_OFF)], 'equalActuals')).toEqual([]);
  });

  test('boundary: a stated total five points off stands out, less does not', () => {
    const far = (total: number) =>
      outliers(
        [formResult('a.xlsx', '甲局', { ...FULL, total: [100, total] })],
        'farFromRecomputed',
      );
    expect(far(95)).toMatchObject([{ message: expect.stringContaining('低5分') }]);
    expect(far(95.01)).toEqual([]);
  });

  test('points lost without a reason stand at their cell', () => {
    const put: FormPut = {
      indicators: [['产出指标', '数量指标', '检查次数', '≥10次', '5次', 90, 45]],
    };
    const [found] = outliers([formResult('a.xlsx', '甲局', put)], 'noReason');
    expect(found).toMatchObject({ place: expect.stringMatching(/!I\d+$/) });
    const explained: FormPut = {
      indicators: [
        ['产出指标', '数量指标', '检查次数', '≥10次', '5次', 90, 45, '人手不足，下年补足'],
      ],
    };
    expect(outliers([formResult('a.xlsx', '甲局', explained)], 'noReason')).toEqual([]);
  });

  test('the same sentence under several indicators is told with its cells', () => {
    const reason = '受汛期影响工程推迟开工，下年将提前做好前期准备工作。';
    const put: FormPut = {
      indicators: [
        ['产出指标', '数量指标', '检查次数', '≥10次', '5次', 45, 22.5, reason],
        ['产出指标', '数量指标', '整改次数', '≥10次', '5次', 45, 22.5, reason],
      ],
    };
    const [found] = outliers([formResult('a.xlsx', '甲局', put)], 'repeatedSentence');
    expect(found?.message).toMatch(/“受汛期影响.*”在2处重复出现：.*I\d+、.*I\d+/);
  });
});

describe('between units', () => {
  const LONG = '全年共开展专项检查二十余次，发现并整改各类安全隐患若干处。';

  test('boundary: a sentence of twenty characters in two units is told once, a shorter one never', () => {
    const twenty = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸。';
    const both = (text: string) =>
      outliers(
        [reportResult('a.txt', '甲局', [text]), reportResult('b.txt', '乙局', [text])],
        'sameSentence',
      );
    expect(both(twenty)).toMatchObject([{ units: ['甲局', '乙局'], files: ['a.txt', 'b.txt'] }]);
    expect(both(twenty.slice(1))).toEqual([]);
  });

  test('figures and blanks do not hide a copy; the same unit’s own files are no copy', () => {
    const [a, b] = [
      '2022年共检查12次，覆盖全区所有乡镇和街道办事处。',
      '2023年共检查 35 次，覆盖全区所有乡镇和街道办事处。',
    ];
    const copied = [reportResult('a.txt', '甲局', [a]), reportResult('b.txt', '乙局', [b])];
    expect(outliers(copied, 'sameSentence')).toHaveLength(1);
    const own = [reportResult('a.txt', '甲局', [a]), reportResult('b.txt', '甲局（本级）', [b])];
    expect(outliers(own, 'sameSentence')).toEqual([]);
  });

  test('a reason of one unit in the report of another counts too', () => {
    const put: FormPut = {
      indicators: [['产出指标', '数量指标', '检查次数', '≥10次', '5次', 90, 45, LONG]],
    };
    const found = outliers(
      [formResult('a.xlsx', '甲局', put), reportResult('b.txt', '乙局', [LONG])],
      'sameSentence',
    );
    expect(found).toMatchObject([
      { files: ['a.xlsx', 'b.txt'], place: expect.stringMatching(/!I\d+$/) },
    ]);
  });

  test('what most units have is named as words of a template', () => {
    const units = ['甲', '乙', '丙', '丁', '戊', '己'].map((name) =>
      reportResult(`${name}.txt`, `${name}局`, [LONG]),
    );
    expect(outliers(units, 'sameSentence')[0]?.message).toContain('模板');
    expect(outliers(units.slice(0, 3), 'sameSentence')[0]?.message).not.toContain('模板');
  });

  test('a report like last year’s is told with its share', () => {
    const finding = {
      code: 'R26',
      severity: 'warning',
      form: null,
      cell: null,
      message: '正文有86%的文字与上年报告相同。请重写。',
      found: '86%',
      expected: null,
      basis: [],
      paragraph: null,
    } as const;
    expect(outliers([reportResult('a.txt', '甲局', [], [finding])], 'lastYear')).toMatchObject([
      { message: expect.stringContaining('86%') },
    ]);
  });
});
