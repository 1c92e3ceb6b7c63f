/** An XML boolean. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** An XML number; null where there is none. */
export function numberOf(text: string | null): number | null {
  if (text === null || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
