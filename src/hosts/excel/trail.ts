import { trailToKeep } from '../shared/memo';
import { TRAIL } from '../shared/textXml';
import { keepText, lookUpText } from './keptText';

/** One sync. Throws `NoAnswer`, and whatever Office.js throws. */
export async function readTrail(): Promise<string | null> {
  return (await lookUpText(TRAIL)).text;
}

/** One sync to look, and one to keep: another person's pane may have kept something meanwhile. Throws as `readTrail`, and `UserError` (output). */
export async function keepTrail(update: (kept: string | null) => string): Promise<void> {
  const kept = await lookUpText(TRAIL);
  const text = trailToKeep(update(kept.text));
  if (text !== kept.text) await keepText(TRAIL, kept, text);
}
