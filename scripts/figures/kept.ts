import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const FOLDER = path.join(import.meta.dirname, '../../docs/figures');

const codeLines = { codeLines: z.number() };
const mutation = z.record(
  z.string(),
  z.object({
    ...codeLines,
    killed: z.number(),
    survived: z.number(),
    noCoverage: z.number(),
    ignored: z.number(),
    score: z.number(),
  }),
);
const coverage = z.record(
  z.string(),
  z.object({ ...codeLines, lines: z.number(), branches: z.number() }),
);
const times = z.object({
  /** What the benches print, one list a bench. */
  lines: z.array(z.array(z.string())),
  /** Ratios and counts among it, by their permanent name. */
  ratios: z.record(z.string(), z.number()),
});

/** What long runs leave behind: null where one has not been made yet. */
export const keptMutation = () => read('mutation.json', mutation);
export const keptCoverage = () => read('coverage.json', coverage);
export const keptTimes = () => read('times.json', times);

export type Kept = {
  readonly mutation: ReturnType<typeof keptMutation>;
  readonly coverage: ReturnType<typeof keptCoverage>;
  readonly times: ReturnType<typeof keptTimes>;
};

export const kept = (): Kept => ({
  mutation: keptMutation(),
  coverage: keptCoverage(),
  times: keptTimes(),
});

function read<T>(name: string, schema: z.ZodType<T>): T | null {
  const file = path.join(FOLDER, name);
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}
