/** What reading, scoring and writing any one file may cost, and what the whole run over thousands may take. */
export const LIMITS = { seconds: 1, mebibytes: 768 } as const;

/** Milliseconds of the processor that this process has taken so far. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export interface Measured<T> {
  readonly result: T;
  /** Milliseconds of the processor. */
  readonly cost: number;
}

/**
 * A piece of work and what it costs. One that takes too long is done once more and the shorter counts, so that a
 * collection of garbage decides nothing.
 */
export async function measured<T>(
  work: () => Promise<T>,
  time: () => number = processorTime,
): Promise<Measured<T>> {
  const once = async () => {
    const began = time();
    const result = await work();
    return { result, cost: time() - began };
  };
  const first = await once();
  if (!isSlow(first.cost)) return first;
  const second = await once();
  return { ...second, cost: Math.min(first.cost, second.cost) };
}

export const isSlow = (cost: number): boolean => cost > LIMITS.seconds * 1000;
export const isHeavy = (mebibytes: number): boolean => mebibytes > LIMITS.mebibytes;
