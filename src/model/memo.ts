import * as z from 'zod/mini';
import { correctionSchema } from './mapping';

/** 搁置的问题 A finding a person set aside, with the reason. */
const setAsideSchema = z.object({
  code: z.string(),
  /** `Form.id` */
  form: z.string(),
  /** Qualified, as in the finding; null where the finding has none. */
  cell: z.nullable(z.string()),
  reason: z.string().check(z.minLength(1)),
});
export type SetAside = z.infer<typeof setAsideSchema>;

/** 人工改分 A mark set against the formula, with the reason. */
const overrideSchema = z.object({
  /** Qualified score cell, e.g. `自评表!H16`. */
  cell: z.string(),
  /** A decimal in digits. */
  score: z.string().check(z.regex(/^\d{1,6}(\.\d{1,4})?$/)),
  reason: z.string().check(z.minLength(1)),
});
export type Override = z.infer<typeof overrideSchema>;

/** 记在工作簿里的内容 What the program keeps in the workbook, as JSON. */
export const memoSchema = z.object({
  version: z.literal(1),
  corrections: z.array(correctionSchema),
  setAside: z._default(z.array(setAsideSchema), []),
  overrides: z._default(z.array(overrideSchema), []),
});
export type Memo = z.infer<typeof memoSchema>;

/** Nothing remembered yet. */
export const EMPTY_MEMO: Memo = { version: 1, corrections: [], setAside: [], overrides: [] };
