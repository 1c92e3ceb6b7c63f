import { OTHER_SELF, SELF_NAMES } from './selfNames';
import { oneLine } from './text';

/** 自称 What a unit calls itself in its own report: 某某局 → 我局; 我单位 where the name does not tell. */
export function selfNameOf(unitName: string | null): string {
  const name = oneLine(unitName ?? '')
    .replace(/\s*[（(][^（()）]*[)）]$/u, '')
    .replace(/(本级|机关)$/u, '');
  return SELF_NAMES.find(({ suffix }) => name.endsWith(suffix))?.self ?? OTHER_SELF;
}
