import * as z from 'zod';

const cells = z.record(z.string(), z.string());
const amount = z.nullable(z.number());
const nature = z.enum(['quantity', 'percent', 'money', 'date', 'qualitative', 'unfilled']);

const indicator = z.object({
  level1: z.string(),
  level2: z.string(),
  level3: z.string(),
  target: z.object({
    text: z.string(),
    nature,
    operator: z.nullable(z.enum(['>=', '>', '=', '<=', '<', 'range'])),
    value: amount,
    upper: amount,
    unit: z.nullable(z.string()),
  }),
  actual: z.object({
    text: z.string(),
    nature,
    value: amount,
    approximate: z.boolean(),
    unit: z.nullable(z.string()),
    tier: z.nullable(z.enum(['achieved', 'partial', 'missed'])),
  }),
  weight: amount,
  score: amount,
  reason: z.nullable(z.string()),
  cells,
});

const fund = z.object({
  role: z.nullable(
    z.enum(['total', 'basic', 'projects', 'fiscal', 'carryover', 'account', 'unit', 'other']),
  ),
  label: z.string(),
  initial: amount,
  budget: amount,
  executed: amount,
  weight: amount,
  rate: amount,
  score: amount,
  cells,
});

/** The JSON other programs rely on, schema 1. */
export const documentSchema = z.object({
  schema: z.literal(1),
  file: z.string(),
  policy: z.optional(z.string()),
  forms: z.array(
    z.object({
      id: z.string(),
      sheet: z.string(),
      kind: z.enum(['project', 'department']),
      unitName: z.nullable(z.string()),
      project: z.nullable(z.string()),
      year: z.nullable(z.number()),
      moneyUnit: z.string(),
      funds: z.array(fund),
      goals: z.array(z.object({ expected: z.string(), actual: z.string() })),
      indicators: z.array(indicator),
      stated: z.object({ total: amount, grade: z.nullable(z.string()) }),
    }),
  ),
  findings: z.optional(
    z.array(
      z.object({
        code: z.string().regex(/^[TR]\d\d$/),
        severity: z.enum(['error', 'warning', 'hint']),
        form: z.string(),
        cell: z.nullable(z.string()),
        message: z.string(),
        found: z.nullable(z.string()),
        expected: z.nullable(z.string()),
        basis: z.array(z.string()).min(1),
        fix: z.nullable(z.unknown()),
      }),
    ),
  ),
  scores: z.optional(
    z.array(
      z.object({
        form: z.string(),
        execution: z.nullable(
          z.object({
            rate: amount,
            score: amount,
            working: z.string(),
            basis: z.array(z.string()),
          }),
        ),
        indicators: z.array(
          z.object({
            cell: z.nullable(z.string()),
            score: amount,
            status: z.enum(['computed', 'suggested', 'kept', 'undecided']),
            working: z.string(),
            basis: z.array(z.string()),
          }),
        ),
        total: z.number(),
        undecided: z.number(),
        grade: z.nullable(z.string()),
      }),
    ),
  ),
});
