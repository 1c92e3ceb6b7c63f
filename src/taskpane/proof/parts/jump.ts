import { markName } from '../text/marks';

/** Id of what a finding says. */
export const messageId = (key: string): string => `proof-message-${key}`;

/** Id of all that is shown of a finding. */
export const cardId = (key: string): string => `proof-card-${key}`;

/** Scrolls to the words that a finding speaks of, in one of its places, from 0. Keys hold letters, digits and hyphens only. */
export function showMark(key: string, nth: number): void {
  const name = markName(key, nth);
  goTo(document.querySelector<HTMLElement>(`[data-begins~="${name}"]`), 'center');
}

/** Scrolls to what a finding says about the words. */
export function showCard(key: string): void {
  const card = document.getElementById(cardId(key));
  goTo(card?.querySelector<HTMLElement>('button') ?? null, 'nearest', card);
}

/** The focus goes along, so that people at the keyboard are where they look. */
function goTo(
  target: HTMLElement | null,
  block: ScrollLogicalPosition,
  shown: HTMLElement | null = target,
): void {
  shown?.scrollIntoView({ block });
  target?.focus({ preventScroll: true });
}
