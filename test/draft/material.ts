import type { Material } from '../../src/model/material';

/** 报告素材 as if typed on a sheet of that name, from C2 down. */
export function materialOf(texts: Readonly<Record<string, string>>): Material {
  return new Map(
    Object.entries(texts)
      .map(([id, text], at) => [id, text.trim(), at] as const)
      .filter(([, text]) => text !== '')
      .map(([id, text, at]) => {
        const cell = { sheet: '报告素材', address: `C${at + 2}` };
        return [id, { id, text, cell }];
      }),
  );
}
