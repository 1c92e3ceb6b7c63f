import { claimLines } from './claims';
import { bundledCoreLines } from './figuresCore';
import { paneLines } from './pane';
import { syncLines } from './syncs';
import { wordLines } from './word';

/** What the benches of times print, one list a bench; a whole batch has a bench of its own. */
export async function benchLines(): Promise<string[][]> {
  // One after another: they must not disturb each other. The last gives its process a window of its own.
  const pane = await paneLines();
  const core = await bundledCoreLines();
  const claims = claimLines();
  const word = await wordLines();
  return [core, claims, word, pane, await syncLines()];
}
