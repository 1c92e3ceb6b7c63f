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

function ofToken(token: string, facts: Facts): Part {
  const blank = /^\{(\w+)\}$/u.exec(token)?.[1];
  return (blank ? BLANKS[blank]?.(facts) : null) ?? token;
}

/** A sentence of an outline with its blanks ({unit}, {year}…) filled in. */
export function fill(template: string, facts: Facts): Run[] {
  const tokens = template.split(/(\{\w+\})/u).filter((token) => token !== '');
  return join(
    tokens.map((token) => ofToken(token, facts)),
    '',
  );
}
