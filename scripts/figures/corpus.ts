import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ClaimRow, judgeCorpus } from '../../test/corpus/claims';
import { atLeast, type Figure, rounded } from './figure';

const FOLDER = path.join(import.meta.dirname, '../../test/corpus');
const text = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');
const lines = (name: string): string[] => text(name).trimEnd().split('\n');

const percent = (id: string, title: string, share: number, least: number): Figure => ({
  id,
  title,
  unit: '%',
  // Down, so that 100 % means all.
  value: Math.floor(rounded(share * 1000, 6)) / 10,
  bound: atLeast(least),
});

/** How the values and claims of the corpus are read. Its tests hold the lists of misses to what is really missed. */
export function corpusFigures(): Figure[] {
  const misses: { readonly row: number }[] = JSON.parse(text('values.misses.json'));
  const rows = lines('values.truth.jsonl').length;
  const wrong = new Set(misses.map(({ row }) => row)).size;
  const claims = judgeCorpus(lines('claims.jsonl').map((line): ClaimRow => JSON.parse(line)));
  return [
    percent('values-right', `指标值语料读对的行（共${rows}行）`, 1 - wrong / rows, 98),
    percent(
      'claims-recall',
      `说法语料里错误的说法查出的（共${claims.wrong}条）`,
      claims.recall,
      90,
    ),
    percent('claims-precision', '说法语料里查出的确有错误的', claims.precision, 95),
  ];
}
