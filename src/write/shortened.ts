import { emWidth } from './emWidth';

/** The text where it is at most so many characters (字) wide, else its beginning and `…`. */
export function shortened(text: string, most: number): string {
  if (emWidth(text) <= most) return text;
  let kept = '';
  for (const character of text) {
    if (emWidth(kept + character) > most - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
