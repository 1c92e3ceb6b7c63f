import type { FormIndex, Named } from './indexed';
import type { Thing } from './things/thing';

/** 提到 Where a text names something of the form. Offsets are those of the paragraph. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly things: readonly Thing[];
}

const SCORED = /[（(]?\s*(?:分值|满分|权重|实得|自评得?|得分?|扣)?(?:为|是|在|达到?|:|：)?\s*\d/y;

const HAN = /\p{Script=Han}/u;

function isScored(text: string, at: number): boolean {
  SCORED.lastIndex = at;
  return SCORED.test(text);
}

/** The longest name that stands at a place. */
export function namedAt(text: string, at: number, { byHead }: FormIndex): Named | null {
  for (const named of byHead.get(text.slice(at, at + 2)) ?? []) {
    const { name, isShort } = named;
    if (!text.startsWith(name, at)) continue;
    if (!isShort || (isScored(text, at + name.length) && !HAN.test(text.charAt(at - 1))))
      return named;
  }
  return null;
}

/** Every name in a stretch of a text, in order; of names inside names only the longest. */
export function mentionsIn(text: string, from: number, to: number, index: FormIndex): Mention[] {
  const mentions: Mention[] = [];
  for (let at = from; at < to; ) {
    const named = namedAt(text, at, index);
    if (!named) {
      at++;
      continue;
    }
    const end = at + named.name.length;
    mentions.push({ start: at, end, things: named.things });
    at = end;
  }
  return mentions;
}
