import { expect, test } from 'vitest';
import { proseOfText } from '../../src/hosts/document/proseOfText';
import { findingsOf } from './findings';
import { REPORT } from './report';

const against = (text: string, former: string) =>
  findingsOf('R26', text, { lastYear: proseOfText(former) });

/** Twenty characters that stand in no other sentence. */
const sentence = (at: number): string =>
  String.fromCharCode(...Array.from({ length: 20 }, (_, place) => 0x4e00 + at * 20 + place));
const sentences = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => sentence(from + at)).join('\n');

test('passes: no former report, a new text, a short one', () => {
  expect(findingsOf('R26', REPORT)).toEqual([]);
  expect(against(REPORT, '去年的报告另有内容。')).toEqual([]);
  expect(against('一、概况\n同前。', '一、概况\n同前。')).toEqual([]);
});

test('fails: the former report with other years and amounts', () => {
  const former = REPORT.replaceAll('2023', '2022')
    .replaceAll('2024', '2023')
    .replaceAll('520', '410');
  expect(against(REPORT, former)).toMatchObject([{ severity: 'warning', place: null }]);
});

test('boundary: 79 of 100 sentences from last year pass, 81 do not', () => {
  const former = sentences(0, 100);
  const text = (same: number) => `${sentences(0, same)}\n${sentences(500, 600 - same)}`;
  expect(against(text(79), former)).toEqual([]);
  expect(against(text(81), former)).toMatchObject([{ severity: 'warning', found: '81%' }]);
});

const HAN = (at: number, count: number): string =>
  String.fromCharCode(...Array.from({ length: count }, (_, place) => 0x4e00 + at * 20 + place));

test('amounts of other lengths are the same amounts', () => {
  const text = (amount: (at: number) => string) =>
    Array.from({ length: 60 }, (_, at) => `${HAN(at, 6)}${amount(at)}，`).join('');
  const former = text((at) => `${at}`);
  expect(
    against(
      text((at) => `${at + 100}.${at + 10}`),
      former,
    ),
  ).toMatchObject([
    {
      found: '100%',
      message:
        '正文有100%的文字与上年报告相同（达到80%即提示），可能是在上年报告上改的。请按本年度的实际情况重写。',
    },
  ]);
});

test('boundary: a text of three hundred characters is compared, a shorter one is not', () => {
  const text = (count: number) => `${sentences(0, 14)}\n${HAN(20, count)}2023`;
  expect(against(text(19), text(19))).toHaveLength(1);
  expect(against(text(18), text(18))).toEqual([]);
});
