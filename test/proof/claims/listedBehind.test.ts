import { expect, test } from 'vitest';
import { listedBehind, pairBehind, yearsBehind } from '../../../src/proof/claims/listedBehind';
import { sentenceOf } from './sentenceOf';

type Read = typeof listedBehind;

/** What a text lists behind one of its figures, as it is written. */
function read(find: Read, words: string, at: number): string | null {
  const sentence = sentenceOf(words);
  const whole = sentence.figures[at];
  if (!whole) throw new Error(`no figure in ${words}`);
  const found = find(sentence, whole, at);
  if (!found) return null;
  const parts = found.parts.map(({ value }) => value.div(whole.scale).toFixed());
  return [...parts, ...(found.complete ? ['complete'] : []), ...(found.open ? ['open'] : [])].join(
    ' ',
  );
}

test.each([
  ['甲195万元，乙195万元，其中：丙100万元、丁95万元', 1, '100 95'],
  ['支出195万元，结余5万元。其中：甲100万元、乙3万元', 1, null],
  ['支出195万元，结余5万元。其中：甲300万元、乙3万元', 1, '300 3'],
  ['支出247万元完成预算，执行率95%，其中：甲126万元、乙121万元', 0, null],
  ['支出247万元，执行，率95%，其中：甲126万元、乙121万元', 0, null],
  ['支出247万元，得9.5分。其中：甲126万元、乙121万元', 0, '126 121'],
  ['支出247万元，得9.5分整，其中：甲126万元、乙121万元', 0, null],
  ['改造400户，得9.5分整，其中甲118户、乙282户', 0, null],
  ['支出247万元，其中得9.5分，其中：甲126万元、乙121万元', 0, '126 121'],
  ['学生2500人，其中：一年级860人、二年级842人，三年级660人；教师138人', 0, '860 842 660 138'],
  ['学生2500人，其中：一年级860人、二年级842人；教师138人', 0, '860 842'],
  ['学生2500人，其中：一年级860人、二年级842人整；教师138人', 0, '860 842 138'],
  ['标准500元、600元、150元，分别发放甲60元、乙90元', 2, null],
  ['标准500元，计150元，分别发放甲60元、乙90元', 1, '60 90 complete'],
  ['计150元，分别发放甲60元、乙90元', 0, '60 90 complete'],
  ['发放150元的补助标准，其中：甲60元、乙90元', 0, null],
  ['发放150元补助标准，其中：甲60元、乙90元', 0, null],
  ['发放150元标准，其中：甲60元、乙90元', 0, null],
  ['发放150元，其中：标准60元、乙90元', 0, '60 90'],
  ['学生2500人。今年其中一年级860人、二年级842人', 0, null],
  ['学生2500人，按年级（一年级860人、二年级842人）', 0, null],
  ['学生2500人在校（一年级860人、二年级842人）', 0, '860 842 complete'],
  ['共10.5万元，由县拨付，其中：甲6.5万元为本级、乙4万元', 0, '6.5 4'],
  ['支出20万元，由上年10.5万元降至9.1万元', 0, null],
  ['学生2500人（一年级860人、二年级842人），（三年级776人）', 0, '860 842 complete'],
  ['资金100万元：甲60、乙30、丙10%', 0, ''],
  ['资金100万元：甲60、乙40', 0, '60 40 complete'],
  ['资金100万元：甲60万元、乙40', 0, '60 40 complete'],
  ['学生100人，其中：甲不低于60人、乙40人', 0, '60 40'],
  ['学生100人，其中：甲60人、乙不低于40人', 0, '60 40'],
  ['学生100人，其中：甲30人、丙30人、乙不低于40人', 0, '30 30'],
  ['资金100万元，其中：收入60万元、支出40万元', 0, '60 40'],
  ['资金100万元（收入60万元、支出40万元）', 0, null],
  ['支出100万元，其中：甲60万元、乙30万元，计90万元', 0, '60 30 90'],
  ['支出100万元，其中：甲60万元、乙30万元，合计90万元', 0, '60 30'],
  ['支出100万元：甲60万元、乙30万元，惠及5户', 0, '60 30'],
])('listed in %s', (words, at, expected) => {
  expect(read(listedBehind, words, at)).toBe(expected);
});

test.each([
  ['投入100万元，分两年实施，2021年投入60万元。', null],
  ['投入100万元，分两年实施，2021年投入60万元，2022年投入40万元', '60 40 complete'],
  ['投入100万元，分两年实施，2021年投入60万元，2021年投入40万元', null],
  ['投入100万元，2021年投入60万元，2022年投入40万元', null],
])('years in %s', (words, expected) => {
  expect(read(yearsBehind, words, 0)).toBe(expected);
});

test.each([
  ['共有职工78人，男45人，女33人', '45 33 complete'],
  ['共有职工78人 男45人 女33人', '45 33 complete'],
  ['共有职工78人其中男45人，女33人', null],
  ['职工78人，男45人，女33人', null],
])('the pair in %s', (words, expected) => {
  expect(read(pairBehind, words, 0)).toBe(expected);
});
