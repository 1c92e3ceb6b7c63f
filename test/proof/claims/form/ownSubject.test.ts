import { expect, test } from 'vitest';
import { tableOf } from '../../prose';
import { saidBeside } from './beside';
import { saidOf } from './town';

test.each([
  ['按照评分标准，得17分。', '17分→18分@H19'],
  ['绿，得17分。', '17分→18分@H19'],
  ['绿化，得17分。', ''],
  ['宣传不够，按照评分标准，得17分。', ''],
  ['绿化，共得17分。', '17分→18分@H19'],
])('市民满意度85%%。%s has a subject of its own, or has not', (text, expected) => {
  expect(saidOf(`市民满意度85%。${text}`)).toBe(expected);
});

test.each([
  ['得17分，该指标完成较好。', '17分→10分@H17'],
  ['该指标得17分。', '17分→18分@H19'],
])('该指标 counts before the mark: %s', (text, expected) => {
  expect(saidOf(`市民满意度85%，投诉按时办结率98%。${text}`)).toBe(expected);
});

test.each([
  ['市民满意测评开展，得17分。', '？17分→18分@H19'],
  ['市民满意测评开展，共得17分。', ''],
  ['市民满意测评等各20分，得17分。', ''],
  ['市民满意测评等各2.5分，得17分。', ''],
  ['市民满意测评等20分，得17分。', '17分→18分@H19'],
  ['市民满测评开展，得17分。', ''],
])('words that share four characters with a name: %s', (text, expected) => {
  expect(saidOf(text)).toBe(expected);
});

const beside = (...names: string[]) =>
  saidBeside(
    tableOf({
      indicators: names.map((name) => ['产出指标', '质量指标', name, '≥9%', '9%', 45, 45]),
    }),
  );

test('half of the name must be shared, and with one name only', () => {
  const text = '居民健康工作有序开展，得40分。';
  expect(beside('居民健康')(text)).toBe('40分→45分@H9');
  expect(beside('居民健康档案建档')(text)).toBe('？40分→45分@H9');
  expect(beside('居民健康档案建档数')(text)).toBe('');
  expect(beside('居民健康档案', '居民健康讲座')(text)).toBe('');
  expect(beside('本区居民健康', '青年就业见习')(text)).toBe('？40分→45分@H9');
});
