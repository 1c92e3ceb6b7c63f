/** Wordings of the same thing, at least one. */
export type Choices<T> = readonly [T, ...T[]];

/** The wording whose turn it is: neighbours differ, and the same input always reads the same. */
export function pick<T>(choices: Choices<T>, turn: number): T {
  const [first] = choices;
  const [chosen = first] = choices.slice(turn % choices.length);
  return chosen;
}
