import type { Prose } from '../model/proof';
import type { ProseSection, Structure } from '../model/proofCheck';
import { headingOf } from './structure/heading';
import { levelled, type Opened } from './structure/levels';
import { tailOf } from './structure/tail';
import { titleOf } from './structure/title';

/** Where each section ends: before the next heading of its level or above. In one pass from the back. */
function sectionsOf(opened: readonly Opened[], end: number): ProseSection[] {
  const nextOf = new Map<number, number>();
  return levelled(opened)
    .reverse()
    .map(({ heading, number, paragraph, isRunIn, level }): ProseSection => {
      const above = [...nextOf].flatMap(([other, next]) => (other <= level ? next : []));
      const stop = Math.min(end, ...above);
      nextOf.set(level, paragraph);
      const first = isRunIn ? paragraph : paragraph + 1;
      return { heading, level, number, paragraph, first, end: Math.max(first, stop) };
    })
    .reverse();
}

/** 行文结构 Title, headings with their sections, signature and date. In time linear in the length of the text. */
export function structureOf({ paragraphs }: Prose): Structure {
  const headings = paragraphs.flatMap((line, paragraph): Opened[] => {
    const heading = headingOf(line);
    return heading ? [{ ...heading, paragraph }] : [];
  });
  const first = headings.find(({ number }) => number !== '')?.paragraph ?? paragraphs.length;
  const title = titleOf(paragraphs, first);
  const opened = headings.filter(({ paragraph }) => paragraph !== title?.paragraph);
  const last = opened.at(-1)?.paragraph ?? 0;
  const { signature, date } = tailOf(paragraphs, last);
  const tail = [signature, date?.place].flatMap((place) =>
    place && place.paragraph > last ? [place.paragraph] : [],
  );
  const end = Math.min(paragraphs.length, ...tail);
  return { sections: sectionsOf(opened, end), title, signature, date };
}
