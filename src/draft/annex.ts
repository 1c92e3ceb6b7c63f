import { unqualified } from '../grid/address';
import type { Finding } from '../model/finding';
import type { CellRef } from '../model/grid';
import type { Block, Run } from '../model/report';
import type { Facts } from './facts';
import { computedFigure } from './figures';
import { nameOf } from './rowRuns';
import { cellsOf, say } from './runs';
import { sentences } from './text';

/** Marks a person set against the formula, with what the formula gives and the reason. */
function overrides(facts: Facts): Run[][] {
  return facts.rows.flatMap((row) => {
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

/** 附件：人工改分和未作修改的问题; nothing where there are none. */
export function annex(facts: Facts, findings: readonly Finding[]): Block[] {
  const parts = [
    { heading: '人工改分', items: overrides(facts) },
    { heading: '未作修改的问题', items: setAsides(facts, findings) },
  ].filter(({ items }) => items.length > 0);
  if (parts.length === 0) return [];
  const numbers = ['一', '二'];
  return [
    { kind: 'heading', level: 1, runs: say`附：自评情况说明` },
    ...parts.flatMap(({ heading, items }, index): Block[] => [
      { kind: 'heading', level: 2, runs: say`（${numbers[index] ?? ''}）${heading}` },
      ...items.map((runs): Block => ({ kind: 'paragraph', runs })),
    ]),
  ];
}
