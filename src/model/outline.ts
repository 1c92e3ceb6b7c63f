import * as z from 'zod/mini';

/** 报告所述事实 The closed list a section may name; `draft/statements` has one file for each. */
export const STATEMENT_NAMES = [
  'goalExpected',
  'indicatorDesign',
  'budget',
  'execution',
  'basicExpenditure',
  'projectExpenditure',
  'governmentFund',
  'stateCapital',
  'goalActual',
  'scoredGroups',
  'outputs',
  'effects',
  'satisfaction',
  'sustainability',
  'problems',
  'measures',
  'result',
  'scorePicture',
  'indicatorTable',
  'evaluationScope',
  'evaluationMethod',
  'benefits',
  'departmentBudget',
  'departmentExecution',
  'departmentTargets',
  'projectsCompletion',
  'projectsResult',
  'projectsPicture',
  'projectsProblems',
  'projectsMeasures',
] as const;
export type StatementName = (typeof STATEMENT_NAMES)[number];

const kindSchema = z.enum(['project', 'department']);

/**
 * 素材 What no form can know and the unit types on the sheet 报告素材. The same fact has the same `id` in every
 * outline and every year, so that what was typed once serves them all.
 */
const askSchema = z.object({
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)),
  /** What to type, as it stands on 报告素材 and in 【请补充：…】. */
  prompt: z.string().check(z.minLength(1)),
  /** The sentence around it; 【】 is the place of what is typed. */
  sentence: z._default(z.string().check(z.includes('【】')), '【】'),
  /** True of what stays true from year to year (duties); else last year's text is only shown beside the empty cell. */
  lasting: z._default(z.boolean(), false),
  /** True where the sentence is left out, and nothing asked, while nothing is typed. */
  optional: z._default(z.boolean(), false),
});
export type Ask = z.infer<typeof askSchema>;

/**
 * 报告提纲 An outline as a data file states it. `states` names the facts a section tells; `asks` what follows them:
 * sentences that stand whatever the form says, and what the unit types. `{unit}`, `{year}`, `{self}`, `{tier}` (区级),
 * `{project}` (its name), `{object}` (部门整体支出, or the project's name and 项目支出), and what depends on the kind of
 * form are filled in: `{scope}` (部门整体支出, 项目支出), `{subject}` (部门, 项目), `{duty}` (履职, 项目), `{owner}` (as `{self}`, 该项目).
 */
const sectionSchema = z.object({
  /** Heading without its number. */
  heading: z.string(),
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  states: z._default(z.array(z.enum(STATEMENT_NAMES)), []),
  asks: z._default(z.array(z.union([z.string(), askSchema])), []),
  /** 只用于哪种自评表; any where left out. */
  kinds: z.optional(z.array(kindSchema)),
  /** True where the section, heading and all, is left out while nothing is typed for it. */
  optional: z._default(z.boolean(), false),
  /** True where `asks` stand in for `states`: they are asked only while the forms state nothing of it. */
  fallback: z._default(z.boolean(), false),
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
  /** The forms it is made for. */
  kinds: z.array(kindSchema),
  /** 一表一报告, or one report over all forms of a workbook. */
  covers: z._default(z.enum(['form', 'workbook']), 'form'),
  source: z.string(),
  verified: z.boolean(),
  /** What stands between the title and the first heading. */
  preamble: z._default(z.array(z.union([z.string(), askSchema])), []),
  sections: z.array(sectionSchema),
  /** 附件 What stands behind the date, once for each form. */
  attached: z._default(z.array(z.enum(STATEMENT_NAMES)), []),
});
export type Outline = z.infer<typeof outlineSchema>;
/** As a data file writes it, with what goes without saying left out. */
export type OutlineFile = z.input<typeof outlineSchema>;
export type OutlineSection = z.infer<typeof sectionSchema>;
