import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Claim } from '../../../src/model/claim';
import { claimsIn } from '../prose';

/** 一句与其断言 A text with what is to be said of it; its paragraphs are parted by ¶. */
export interface Told {
  readonly text: string;
  readonly claims: readonly string[];
}

const FOLDER = path.join(import.meta.dirname, 'told');

/** The tables: made-up sentences in the wording of reports, each with the claims it makes, indented below it. */
export const TABLES: readonly string[] = readdirSync(FOLDER).map((name) =>
  name.replace('.txt', ''),
);

/** The texts of a table. */
export const toldIn = (table: string): Told[] => toldAt(path.join(FOLDER, `${table}.txt`));

/** The texts of a file; a line that opens with # heads a group. */
export function toldAt(file: string): Told[] {
  const texts: { text: string; claims: string[] }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('  ')) texts.at(-1)?.claims.push(line.trim());
    else if (line !== '' && !line.startsWith('#')) texts.push({ text: line, claims: [] });
  }
  return texts;
}

/** What holds, with how it was worked out; what does not, as it is told to the user. `!` marks what is certain. */
export function lineOf({
  kind,
  verdict,
  certain,
  stated,
  computed,
  working,
  message,
}: Claim): string {
  const result = computed === null || working.endsWith(computed) ? '' : ` → ${computed}`;
  const head = `${verdict}${certain ? '!' : ''} ${kind} ${stated}`;
  if (verdict === 'holds') return `${head}${working && ` = ${working}`}${result}`;
  return `${head}${result}：${message}`;
}

/** The claims of a text, a line each. */
export const linesOf = (text: string): string[] => claimsIn(text.replaceAll('¶', '\n')).map(lineOf);
