import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Claim } from '../../src/model/claim';
import type { ProofTable, Prose } from '../../src/model/proof';
import { policyOf } from '../../src/policies';
import { claimsOf } from '../../src/proof/claims';
import { readForms } from '../../src/read';
import { scoreForm } from '../../src/score';
import { type FormPut, formWorkbook } from '../support/forms';

/** A prose of plain paragraphs, one a line. */
export function proseOf(text: string): Prose {
  const paragraphs = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line, cell: null, level: null }));
  return { paragraphs };
}

/** The text of a published report, by its number, e.g. `000`. */
export function seedText(number: string): string {
  return readFileSync(path.join(import.meta.dirname, `claims/seeds/${number}.txt`), 'utf8');
}

/** The claims of a text. */
export const claimsIn = (text: string): Claim[] => claimsOf(proseOf(text));

/** The claims of a text that do not hold, each as `kind verdict stated → computed`. */
export const amissIn = (text: string): string[] =>
  claimsIn(text)
    .filter(({ verdict }) => verdict !== 'holds')
    .map(({ kind, verdict, stated, computed }) => `${kind} ${verdict} ${stated} → ${computed}`);

/** A form put together from rows, with its scores. */
export function tableOf(put: FormPut = {}): ProofTable {
  const [form] = readForms(formWorkbook(put));
  if (!form) throw new Error('no form');
  return { form, score: scoreForm(form, policyOf('national-2020')) };
}
