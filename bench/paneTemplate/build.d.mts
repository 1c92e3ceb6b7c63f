export function buildTemplate(): Promise<string>;
