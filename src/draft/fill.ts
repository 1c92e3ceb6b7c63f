import type { Run } from '../model/report';
import type { Facts } from './facts';
import { bareProjectName } from './projectName';
import { tierOf } from './projects/tier';
import { join, type Part, say } from './runs';

const BLANKS: Readonly<Record<string, (facts: Facts) => Part>> = {
  self: ({ self }) => self,
  owner: ({ owner }) => owner,
  scope: ({ scope }) => scope,
  subject: ({ subject }) => subject,
  duty: ({ duty }) => duty,
  unit: ({ unit }) => unit,
  tier: ({ unit }) => tierOf(unit.missing ? null : unit.text),
  year: ({ year }) => year,
  project: bareProjectName,
  object: (facts) =>
    facts.form.kind === 'project' ? say`${bareProjectName(facts)}${facts.scope}` : facts.scope,
};

/** A sentence of an outline with its blanks ({unit}, {year}…) filled in. */
export function fill(template: string, facts: Facts): Run[] {
  const parts = template.split(/\{(\w+)\}/u);
  const said = (part: string, at: number): Part =>
    at % 2 === 0 ? part : (BLANKS[part]?.(facts) ?? `{${part}}`);
  return join(parts.map(said), '');
}
