import type { Ask } from '../../model/outline';
import type { Run } from '../../model/report';
import { enumerate } from '../enumerate';
import type { Facts } from '../facts';
import { type Piece, paragraph, subheading } from '../piece';
import { problemsOf } from '../problems';
import { say } from '../runs';
import { typedItems } from '../typed';
import { formsOf } from './parts';

/** The forms whose problems are told, in the order in which problems and measures tell them. */
export const withProblems = (facts: Facts): readonly Facts[] =>
  formsOf(facts).filter((part) => problemsOf(part).length > 0);

/** What the unit typed beyond its forms, item by item. */
export function typedOf({ material }: Facts, id: 'problems' | 'measures'): Run[][] {
  const entry = material.get(id);
  return entry ? typedItems(entry) : [];
}

/** Told after the forms, so that the third measure there answers the third problem. */
export function others(items: readonly (readonly Run[])[]): Piece[] {
  if (items.length === 0) return [];
  return [subheading(say`其他方面`), ...enumerate(items).map(paragraph)];
}

/** What the problems of all forms leave open; what a form answers is not asked. */
export const asksAbout = (facts: Facts, what: 'cause' | 'measure'): Ask[] =>
  formsOf(facts).flatMap((part) => problemsOf(part).flatMap(({ asks }) => asks[what] ?? []));
