import { qualified } from '../grid/address';
import type { Form } from '../model/form';
import type { Prose } from '../model/proof';
import { squeeze } from '../values/fold';
import type { Sentence } from './fileResult';

/** Shorter sentences agree by chance. */
export const LEAST_CHARACTERS = 20;
const ENDS = /(?<=[。；;！？!?])/;

const sentencesOf = (text: string): string[] =>
  text
    .split(/\n/)
    .flatMap((line) => line.split(ENDS))
    .map((sentence) => sentence.trim())
    .filter((sentence) => keyOf(sentence).length >= LEAST_CHARACTERS);

/** A sentence as it is compared: without blanks and marks at its end, every figure as one digit. */
export function keyOf(sentence: string): string {
  return squeeze(sentence)
    .replace(/\d+(?:\.\d+)?/g, '0')
    .replace(/^[（(]?[一二三四五六七八九十0]+[)）、.．]+|[。；;！？!?，,]+$/g, '');
}

/** 偏差原因、完成值和目标完成情况 of a form. */
export function formSentences(form: Form): Sentence[] {
  const texts = [
    ...form.goals.map(({ actual, cells }) => ({ text: actual, cell: cells.actual })),
    ...form.indicators.flatMap(({ actual, reason, cells }) => [
      { text: actual.text, cell: cells.actual },
      { text: reason ?? '', cell: cells.reason },
    ]),
    ...form.funds.map(({ reason, cells }) => ({ text: reason ?? '', cell: cells.reason })),
  ];
  return texts.flatMap(({ text, cell }) =>
    cell === undefined
      ? []
      : sentencesOf(text).map((one) => ({ text: one, place: qualified(form.sheet, cell) })),
  );
}

/** Sentences of a report's running text; headings and tables left out. */
export function reportSentences({ paragraphs }: Prose): Sentence[] {
  return paragraphs.flatMap(({ text, cell, level }, index) => {
    if (cell !== null || level !== null || !/[。；！？]/.test(text)) return [];
    return sentencesOf(text).map((one) => ({ text: one, place: `第${index + 1}段` }));
  });
}
