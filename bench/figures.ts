import type { Bench } from './bench';
import { claimLines } from './claims';
import { bundledCoreBench } from './figuresCore';
import { paneBench } from './pane';
import { syncBench } from './syncs';
import { wordBench } from './word';

/** What the benches of times tell; a whole batch has a bench of its own. */
export async function benches(): Promise<Bench[]> {
  // One after another: they must not disturb each other. The last gives its process a window of its own.
  const pane = await paneBench();
  const core = await bundledCoreBench();
  const claims: Bench = { lines: claimLines(), ratios: {} };
  const word = await wordBench();
  return [core, claims, word, pane, await syncBench()];
}
