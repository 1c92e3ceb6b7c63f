import * as z from 'zod/mini';

/** 依据 A notice, rule or observed behaviour that scores and findings cite by `id`. */
export const sourceSchema = z.object({
  /** What is printed: the 文号 where there is one, else a plain name. */
  id: z.string(),
  /** Full title. */
  title: z.string(),
  issuer: z.string(),
  kind: z.enum(['law', 'notice', 'system', 'standard', 'arithmetic', 'practice']),
  /** The wording relied on, as far as known. */
  wording: z.string(),
  /** False until somebody has compared the wording with the published text. */
  verified: z.boolean(),
});
export type Source = z.infer<typeof sourceSchema>;
