import type { Choice } from './choice';

/** 口径 */
export const PROFILES: readonly Choice[] = [
  { id: 'filing', title: '填报' },
  { id: 'review', title: '复核（更严）' },
];
