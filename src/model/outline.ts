import * as z from 'zod/mini';

/** 报告所述事实 The closed list a section may name; `draft/statements` has one file for each. */
export const STATEMENT_NAMES = [
  'goalExpected',
  'indicatorDesign',
  'budget',
  'execution',
  'goalActual',
  'outputs',
  'effects',
  'satisfaction',
  'sustainability',
  'problems',
  'measures',
  'result',
  'indicatorTable',
] as const;
export type StatementName = (typeof STATEMENT_NAMES)[number];

/**
 * 报告提纲 An outline as a data file states it. `states` names the facts a section tells; `asks` are the sentences
 * that stand in it whatever the form says, with 【…】 around what no form can know. `{unit}`, `{year}`, `{self}`,
 * `{project}` (its name), `{object}` (部门整体支出, or the project's name and 项目支出), and what depends on the kind of
 * form are filled in: `{scope}` (部门整体支出, 项目支出), `{subject}` (部门, 项目), `{duty}` (履职, 项目), `{owner}` (as `{self}`, 该项目).
 */
const sectionSchema = z.object({
  /** Heading without its number. */
  heading: z.string(),
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  states: z.array(z.enum(STATEMENT_NAMES)),
  asks: z.array(z.string()),
  /** 只用于哪种自评表; any where left out. */
  kinds: z.optional(z.array(z.enum(['project', 'department']))),
});

export const outlineSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Title of the report on a department form. */
  reportTitle: z.string(),
  /** Title of the report on a project form; `{project}` is filled in. `reportTitle` where left out. */
  projectTitle: z.optional(z.string()),
  jurisdiction: z.string(),
  years: z.object({ from: z.nullable(z.number()), to: z.nullable(z.number()) }),
  source: z.string(),
  verified: z.boolean(),
  /** Sentences between the title and the first heading. */
  preamble: z.optional(z.array(z.string())),
  sections: z.array(sectionSchema),
});
export type Outline = z.infer<typeof outlineSchema>;
export type OutlineSection = z.infer<typeof sectionSchema>;
