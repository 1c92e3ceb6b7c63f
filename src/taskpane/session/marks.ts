import { unqualified } from '../../grid/address';
import type { Finding, Severity } from '../../model/finding';
import type { Mark } from '../../model/host';
import { SEVERITIES, standing } from './findingGroups';

/** Gentle backgrounds that black text stays readable on. */
const COLOURS: Readonly<Record<Severity, string>> = {
  error: '#F8D7DA',
  warning: '#FFF3CD',
  hint: '#D9E8F6',
};

/** 标注 One mark a cell, in the colour of its gravest finding that stands. */
export function marksOf(findings: readonly Finding[]): Mark[] {
  const colours = new Map<string, string>();
  for (const { severity } of SEVERITIES) {
    for (const one of standing(findings)) {
      if (one.severity === severity && one.cell && !colours.has(one.cell)) {
        colours.set(one.cell, COLOURS[severity]);
      }
    }
  }
  return [...colours].flatMap(([name, colour]) => {
    const cell = unqualified(name);
    return cell ? [{ cell, colour }] : [];
  });
}
