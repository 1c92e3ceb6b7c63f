export const ROOMS: readonly ('score' | 'check' | 'read' | 'draft' | 'proof')[];
export function linesOf(room: string): number;
export function keep(name: string, room: string, measured: Readonly<Record<string, number>>): void;
export function writePage(): void;
