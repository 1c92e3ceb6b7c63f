import type { ProofTable } from '../../../model/proof';
import type { ProofDefect } from '../../../model/proofCheck';
import { decimal } from '../../../numbers/decimal';
import type { Figure } from '../figure';
import { gradeWords } from '../grades';
import { isTotal } from '../scoreTree';
import { placeOf, type Sentence } from '../sentence';
import { type CellValue, compare, stepOfValue } from './cellValue';

const ONE = decimal('1');

function totalsOf({ form, score }: ProofTable): CellValue[] {
  const { stated } = form;
  const cell = stated.cells.total ? { sheet: form.sheet, address: stated.cells.total } : null;
  const values = [stated.total, score.undecided === 0 ? score.total : null];
  const distinct = values.flatMap((value, index) =>
    value && !(index === 1 && values[0]?.eq(value)) ? [value] : [],
  );
  return distinct.map((value) => ({ name: '总分', value, step: stepOfValue(value, ONE), cell }));
}

function ratesOf({ form, score }: ProofTable): CellValue[] {
  return score.funds.flatMap(({ rate }, index) => {
    const row = form.funds[index];
    if (!rate || !row) return [];
    const address = row.cells.rate ?? row.cells.executed;
    return [
      {
        name: `“${row.label}”的执行率`,
        value: rate,
        step: decimal('0.01'),
        cell: address ? { sheet: form.sheet, address } : null,
      },
    ];
  });
}

const OWN_RATE =
  /^(?:20\d\d年度?|我[\p{Script=Han}]{1,2}|本单位|单位|部门|整体|全年|年度|的|资金|支出)*(?:预算|资金)执行率[为是达到:：]*$/u;
const isRate = (sentence: Sentence, figure: Figure): boolean =>
  figure.unit === '%' &&
  OWN_RATE.test(figure.lead) &&
  !sentence.figures.some(({ unit }) => unit === '元');

/** 总得分, 等级 and the execution rate where the prose gives it without amounts, against the form. */
export function totalDefects(sentence: Sentence, tables: readonly ProofTable[]): ProofDefect[] {
  const [only] = tables;
  if (!only || tables.length > 1) return [];
  const totals = totalsOf(only);
  const rates = ratesOf(only);
  const defects = sentence.figures.flatMap((figure) => {
    if (isTotal(figure)) return compare(sentence, figure, totals) ?? [];
    return isRate(sentence, figure) ? (compare(sentence, figure, rates) ?? []) : [];
  });
  const said = sentence.figures.some(isTotal) ? gradeWords(sentence) : null;
  const { stated, sheet } = only.form;
  const grade = stated.grade ?? only.score.grade;
  if (!said || !grade || said.word.charAt(0) === grade.charAt(0)) return defects;
  const cell = stated.cells.grade;
  const message = `正文的等级写“${said.word}”，自评表${cell ? `（${sheet}!${cell}）` : ''}是“${grade}”，两处应当一致。`;
  return [
    ...defects,
    {
      place: placeOf(sentence, said),
      message,
      found: said.word,
      expected: grade,
      cells: cell ? [{ sheet, address: cell }] : [],
    },
  ];
}
