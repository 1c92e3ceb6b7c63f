import type { Structure } from '../../model/proofCheck';
import { type Gist, gistOf, likeness } from './gist';

/** Longer reports are matched by the headings they open with. */
const MOST_HEADINGS = 400;

/** What is known of a report's headings: their gists, and how alike each is to the wanted ones asked for so far. */
interface Known {
  readonly gists: readonly Gist[];
  readonly alike: Map<string, readonly number[]>;
}

const KNOWN = new WeakMap<Structure, Known>();
const WANTED = new Map<string, Gist>();

/** Headings of outlines are data of the program: a few hundred. */
function wantedGist(heading: string): Gist {
  const known = WANTED.get(heading);
  if (known) return known;
  const gist = gistOf(heading);
  WANTED.set(heading, gist);
  return gist;
}

function knownOf(structure: Structure): Known {
  const known = KNOWN.get(structure);
  if (known) return known;
  const gists = structure.sections.slice(0, MOST_HEADINGS).map(({ heading }) => gistOf(heading));
  const fresh = { gists, alike: new Map() };
  KNOWN.set(structure, fresh);
  return fresh;
}

/** How alike each heading of the report, in order, is to a heading of an outline; outlines share many, so it is kept. */
export function likenessOf(structure: Structure, heading: string): readonly number[] {
  const { gists, alike } = knownOf(structure);
  const wanted = wantedGist(heading);
  const known = alike.get(wanted.text);
  if (known) return known;
  const fresh = gists.map((gist) => likeness(wanted, gist));
  alike.set(wanted.text, fresh);
  return fresh;
}
