import type { Run } from '../model/report';
import type { Facts } from './facts';
import { join, missing, type Part } from './runs';

const BLANKS: Readonly<Record<string, (facts: Facts) => Part>> = {
  self: ({ self }) => self,
  scope: ({ scope }) => scope,
  unit: ({ unit }) => unit,
  year: ({ year }) => year,
  /** Ends without 项目, which the title's own words bring. */
  project: ({ project }) => ({ ...project, text: project.text.replace(/项目$/u, '') }),
};

function ofToken(token: string, facts: Facts): Part {
  if (token.startsWith('【')) return missing(token.slice(1, -1));
  const blank = /^\{(\w+)\}$/u.exec(token)?.[1];
  return (blank ? BLANKS[blank]?.(facts) : null) ?? token;
}

/** A sentence of an outline with {unit} {project} {year} {self} {scope} filled in and 【…】 made a prompt. */
export function fill(template: string, facts: Facts): Run[] {
  const tokens = template.split(/(\{\w+\}|【[^】]*】)/u).filter((token) => token !== '');
  return join(
    tokens.map((token) => ofToken(token, facts)),
    '',
  );
}
