import type { ProofContext } from '../../../model/proofCheck';
import { headsOf, type Stretch } from '../body';
import type { Typo } from './typo';

const LEAST = 40;
const CLOSED = /[。！？!?：:；;…”』」）)\]】〕.]\s*$/;
const BROKEN = /[，、,]\s*$/;
/** More open endings than this, and the file was cut at the ends of its lines. */
const MOST_OPEN = 0.2;
const LEAST_PARAGRAPHS = 8;

const lastAt = (text: string): number => text.trimEnd().length - 1;

/** 段末 Paragraphs that end without a full stop or in the middle of a sentence. */
export function openEndings(
  { structure, prose }: ProofContext,
  stretches: readonly Stretch[],
): Typo[] {
  const heads = headsOf(structure);
  const long = stretches.filter(({ text }) => text.length >= LEAST && /[，,。；]/.test(text));
  const open = long.filter(({ text }) => !CLOSED.test(text));
  if (open.length > Math.max(1, (long.length >= LEAST_PARAGRAPHS ? MOST_OPEN : 0.5) * long.length))
    return [];
  const broken = stretches.filter(
    ({ text, paragraph }) => BROKEN.test(text) && text.length >= 12 && !heads.has(paragraph),
  );
  const stops: Typo[] = open
    .filter(({ text }) => !BROKEN.test(text))
    .map(({ text, paragraph, shift }) => {
      const start = shift + lastAt(text);
      const found = text.charAt(lastAt(text));
      const message = `这一段末尾（“${text.trimEnd().slice(-10)}”）没有句号，请补上。`;
      return {
        place: { paragraph, start, end: start + 1 },
        found,
        right: `${found}。`,
        message,
        severity: 'hint',
        alike: 'stop',
      };
    });
  const cuts: Typo[] = broken
    .filter(({ paragraph }) => prose.paragraphs[paragraph + 1] !== undefined)
    .map(({ text, paragraph, shift }) => {
      const start = shift + lastAt(text);
      const message = `这一段以“${text.charAt(lastAt(text))}”结尾，一句话被分成了两段，请与下一段合并或者改为句号。`;
      return {
        place: { paragraph, start, end: start + 1 },
        found: text.charAt(lastAt(text)),
        right: null,
        message,
        severity: 'hint',
        alike: 'broken',
      };
    });
  return [...stops, ...cuts];
}
