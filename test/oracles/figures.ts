import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What LibreOffice makes of one place of a fixture, by a formula of its own: see fixtures.py. */
export interface OracleFigure {
  readonly file: string;
  /** Policies that share the formula. */
  readonly policies: readonly string[];
  readonly form: string;
  /** The score's cell, or `execution`, `total`. */
  readonly place: string;
  /** A rule gives the mark, the unit typed it, or it is a sum of such. */
  readonly by: 'rule' | 'typed' | 'sum';
  readonly value: string;
}

const LINE = /^([^,]*),([^,]*),(.*) (execution|total|[A-Z]+\d+),(rule|typed|sum),(.*),([\d.]+)$/;

/** One line of fixtures.csv. Throws where it is none. */
export function oracleFigure(line: string): OracleFigure {
  const found = LINE.exec(line);
  if (!found) throw new Error(`no figure: ${line}`);
  const [, file = '', policies = '', form = '', place = '', by, , value = ''] = found;
  const kind = by === 'rule' || by === 'typed' ? by : 'sum';
  return { file, policies: policies.split(' '), form, place, by: kind, value };
}

/** All of them. */
export function oracleFigures(): OracleFigure[] {
  const text = readFileSync(path.join(import.meta.dirname, 'fixtures.csv'), 'utf8');
  return text.trim().split('\n').slice(1).map(oracleFigure);
}

/** How many marks stand in the totals under a policy, and how many of them a rule gives. */
export function marksBy(figures: readonly OracleFigure[], policy: string) {
  const own = figures.filter(({ by, policies }) => by !== 'sum' && policies.includes(policy));
  return { all: own.length, byRule: own.filter(({ by }) => by === 'rule').length };
}
