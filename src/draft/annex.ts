import { qualified, unqualified } from '../grid/address';
import type { Finding } from '../model/finding';
import type { CellRef } from '../model/grid';
import type { Policy } from '../model/policy';
import type { Block, Run } from '../model/report';
import type { Facts } from './facts';
import { computedFigure } from './figures';
import { headingNumber } from './numerals';
import type { Row } from './row';
import { nameOf } from './rowRuns';
import { cellsOf, say } from './runs';
import { scoringNote } from './scoringNote';
import { sentences } from './text';

const rowsOfAll = ({ parts }: Facts): readonly Row[] => parts.flatMap(({ rows }) => rows);

/** Marks a person set against the formula, with what the formula gives and the reason. */
function overrides(facts: Facts): Run[][] {
  return rowsOfAll(facts).flatMap((row) => {
    const { line, form, indicator } = row;
    if (!line?.override) return [];
    const cells = cellsOf(form, indicator.cells.score);
    const byRule = line.byRule
      ? say`按评分办法为${computedFigure(line.byRule, '分', cells)}`
      : say`按评分办法无法确定得分`;
    const now = computedFigure(line.override.score, '分', cells);
    return [say`${nameOf(row)}${byRule}，改记${now}，理由：${sentences(line.override.reason)}。`];
  });
}

function cellOf(finding: Finding, facts: Facts): readonly CellRef[] {
  const at = unqualified(finding.cell ?? '');
  return at ? [at] : cellsOf(facts.form);
}

/** Findings a person set aside, with the reason. */
function setAsides(facts: Facts, findings: readonly Finding[]): Run[][] {
  return findings.flatMap((finding) => {
    const reason = sentences(finding.setAside ?? '');
    if (!reason) return [];
    const cells = cellOf(finding, facts);
    const message = { text: sentences(finding.message), cells, computed: true };
    return [say`${message}。未作修改，理由：${reason}。`];
  });
}

interface Part {
  readonly name: string;
  readonly heading: string;
  readonly items: readonly (readonly Run[])[];
}

/** 附：自评情况说明 How the scores came about, marks set by hand, findings set aside; parts without content are left out. */
export function annex(
  facts: Facts,
  policy: Policy | null,
  findings: readonly Finding[],
): readonly Block[] {
  const all: readonly Part[] = [
    {
      name: 'rules',
      heading: '评分办法及依据',
      items: scoringNote(facts, policy).map((text) => say`${text}`),
    },
    { name: 'overrides', heading: '人工改分', items: overrides(facts) },
    { name: 'setAsides', heading: '未作修改的问题', items: setAsides(facts, findings) },
  ];
  const parts = all.filter(({ items }) => items.length > 0);
  if (parts.length === 0) return [];
  return [
    { id: '附|', kind: 'heading', level: 1, runs: say`附：自评情况说明` },
    ...parts.flatMap(({ name, heading, items }, at): Block[] => [
      {
        id: `附|${name}`,
        kind: 'heading',
        level: 2,
        runs: say`${headingNumber(2, at + 1)}${heading}`,
      },
      ...items.map(
        (runs): Block => ({ id: `附|${name}|${cellIn(runs)}`, kind: 'paragraph', runs }),
      ),
    ]),
  ];
}

function cellIn(runs: readonly Run[]): string {
  const cell = runs.find(({ cells }) => cells?.length)?.cells?.[0];
  return cell ? qualified(cell.sheet, cell.address) : '';
}
