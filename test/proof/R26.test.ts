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
