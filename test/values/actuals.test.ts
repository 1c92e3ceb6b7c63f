import { expect, test } from 'vitest';
import { readActual, readTarget } from '../../src/values/reading';

const CASES: [string, string, string | null, string | null, object?][] = [
  ['200余份', 'quantity', '200', '份', { approximate: true, leaning: 'above' }],
  ['10.5万余米', 'quantity', '105000', '米', { approximate: true, leaning: 'above' }],
  ['近百期', 'quantity', '100', '期', { approximate: true, leaning: 'below' }],
  ['约9万米', 'quantity', '90000', '米', { approximate: true, leaning: 'around' }],
  ['约3900㎡', 'quantity', '3900', '㎡', { approximate: true }],
  ['95%以上', 'percent', '95', '%', { approximate: true, leaning: 'above' }],
  ['50', 'quantity', '50', null, { approximate: false }],
  ['195 万元', 'money', '195', '万元', { approximate: false }],
  ['≥266米', 'quantity', '266', '米'],
  ['2022年12月底', 'date', null, null, { date: '2022-12-31' }],
  ['达成年度指标', 'qualitative', null, null, { tier: 'achieved' }],
  ['部分达成年度指标并具有一定效果', 'qualitative', null, null, { tier: 'partial' }],
  ['未达成年度指标且效果较差', 'qualitative', null, null, { tier: 'missed' }],
  ['达成预期指标', 'qualitative', null, null, { tier: 'achieved' }],
  ['全部达标', 'qualitative', null, null, { tier: 'achieved' }],
  ['以文辅政', 'qualitative', null, null, { tier: null }],
  ['督查通报7期，按时办结100%', 'qualitative', null, null, { tier: null }],
  ['7个县区均通过', 'qualitative', null, null, { tier: null }],
  ['无', 'unfilled', null, null],
];

test.each(CASES)('%s', (text, nature, value, unit, more = {}) => {
  const actual = readActual(text);
  expect(actual).toMatchObject({ text, nature, unit, ...more });
  expect(actual.value === null ? null : actual.value.toFixed()).toBe(value);
});

test('a qualitative value that repeats its target is achieved, a quantity is not', () => {
  expect(readActual('有效提升', { target: readTarget('有效提升') }).tier).toBe('achieved');
  expect(readActual('明显提升', { target: readTarget('有效提升') }).tier).toBeNull();
  expect(readActual('100%', { target: readTarget('100%') }).tier).toBeNull();
});

test('the unit column is read with a bare number only', () => {
  expect(readActual('54.31', { unit: '%' })).toMatchObject({ nature: 'percent', unit: '%' });
  expect(readActual('达成年度指标', { unit: '%' })).toMatchObject({ tier: 'achieved' });
});

test.each([
  ['优良中低差', '优', 'achieved', '优'],
  ['优良中低差', '差', 'missed', '差'],
  ['优良中低差', ' 良 ', null, '良'],
  ['优、良、差', '优。', 'achieved', '优'],
  ['好坏', '坏', 'missed', '坏'],
  ['高/中/低', '高', null, '高'],
  ['高、中、低', '低', null, '低'],
  ['优秀', '优', null, undefined],
  ['优良中低差', '优秀', null, undefined],
  ['优良中低差', '达成年度指标', 'achieved', undefined],
])('a target that is a scale, %s: %s', (target, actual, tier, step) => {
  const reading = readActual(actual, { target: readTarget(target) });
  expect(reading.tier).toBe(tier);
  expect(reading.step).toBe(step);
});
