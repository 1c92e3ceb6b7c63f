import type { Run } from '../model/report';
import type { Facts } from './facts';
import { join, missing, type Part, say } from './runs';

/** Ends without 项目, which the words after it bring. */
const projectName = ({ project }: Facts): Run => ({
  ...project,
  text: project.text.replace(/项目$/u, ''),
});

const BLANKS: Readonly<Record<string, (facts: Facts) => Part>> = {
  self: ({ self }) => self,
  owner: ({ owner }) => owner,
  scope: ({ scope }) => scope,
  subject: ({ subject }) => subject,
  duty: ({ duty }) => duty,
  unit: ({ unit }) => unit,
  year: ({ year }) => year,
  project: projectName,
  object: (facts) =>
    facts.form.kind === 'project' ? say`${projectName(facts)}${facts.scope}` : facts.scope,
};

function ofToken(token: string, facts: Facts): Part {
  if (token.startsWith('【')) return missing(token.slice(1, -1));
  const blank = /^\{(\w+)\}$/u.exec(token)?.[1];
  return (blank ? BLANKS[blank]?.(facts) : null) ?? token;
}

/** A sentence of an outline with its blanks ({unit}, {year}…) filled in and 【…】 made a prompt. */
export function fill(template: string, facts: Facts): Run[] {
  const tokens = template.split(/(\{\w+\}|【[^】]*】)/u).filter((token) => token !== '');
  return join(
    tokens.map((token) => ofToken(token, facts)),
    '',
  );
}
