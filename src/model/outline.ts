import * as z from 'zod/mini';

/**
 * 报告提纲 An outline as a data file states it. `states` names the facts a section tells, from the closed list
 * that `draft/statements` implements; `asks` are prompts for what no form can know.
 */
const sectionSchema = z.object({
  /** Heading without its number; `{year}` and `{self}` are filled in. */
  heading: z.string(),
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  states: z.array(z.string()),
  asks: z.array(z.string()),
});

export const outlineSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Title of the report; `{unit}` and `{year}` are filled in. */
  reportTitle: z.string(),
  jurisdiction: z.string(),
  years: z.object({ from: z.nullable(z.number()), to: z.nullable(z.number()) }),
  source: z.string(),
  verified: z.boolean(),
  sections: z.array(sectionSchema),
});
export type Outline = z.infer<typeof outlineSchema>;
export type OutlineSection = z.infer<typeof sectionSchema>;
