import * as z from 'zod/mini';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** 写了哪一格 */
const cellSchema = z.object({
  /** Qualified, e.g. `自评表!H12`. */
  cell: z.string(),
  /** What the change is called, e.g. 督查整改单办结率·得分. */
  label: z.string(),
  before: value,
  after: value,
});
export type TrailCell = z.infer<typeof cellSchema>;

/** 一次留痕 What one press of a button did, and what persons had decided by then. */
const entrySchema = z.object({
  /** When, as it is to be shown, e.g. `2026-03-05 09:30`. */
  at: z.string(),
  /** Version of the program. */
  tool: z.string(),
  policy: z.object({ id: z.string(), title: z.string() }),
  action: z.enum(['write', 'fix', 'material', 'sheet', 'restore']),
  cells: z.array(cellSchema),
  /** Cells that there was no room for. */
  more: z._default(z.number(), 0),
  overrides: z.array(z.object({ cell: z.string(), score: z.string(), reason: z.string() })),
  setAside: z.array(
    z.object({
      code: z.string(),
      form: z.string(),
      cell: z.nullable(z.string()),
      reason: z.string(),
    }),
  ),
});
export type TrailEntry = z.infer<typeof entrySchema>;

/** 留痕 All entries, oldest first. */
export const trailSchema = z.object({
  version: z.literal(1),
  /** How many of the oldest were left out for want of room, and when the last of them was. */
  folded: z.object({ entries: z.number(), until: z.string() }),
  /** True where what was kept before could not be read. */
  broken: z.boolean(),
  entries: z.array(entrySchema),
});
export type Trail = z.infer<typeof trailSchema>;
