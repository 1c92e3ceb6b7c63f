/** What a group of a pattern holds; '' where the pattern did not match or the group took no part in it. */
export const captured = (match: RegExpExecArray | null, group = 1): string => match?.[group] ?? '';
