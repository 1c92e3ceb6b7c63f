import type { Block } from '../../model/report';
import { emWidth } from '../emWidth';
import { INDENT, SIZE, twips } from '../gb9704';
import { textOf } from '../runs';

/** 字 of the body, in twips. */
const CHARACTER = twips(SIZE.body);
const PREFIX = /^附件[：:]/;

/** 落款居中于成文日期之上: right indent of the signature in twips, given the block after it. */
export function signatureIndent(
  signature: Block & { kind: 'signature' },
  next: Block | undefined,
): number {
  if (next?.kind !== 'date') return CHARACTER * INDENT.signature;
  const middle = INDENT.date + emWidth(textOf(next.runs)) / 2;
  const characters = middle - emWidth(textOf(signature.runs)) / 2;
  return Math.round(CHARACTER * Math.max(characters, INDENT.signature));
}

/** 成文日期 right indent in twips. */
export const DATE_INDENT = CHARACTER * INDENT.date;

/** 附件说明 indents 2 characters; further names stand under the first. In twips. */
export function attachmentIndent(text: string): { left: number; hanging: number } {
  const name = CHARACTER * (INDENT.firstLine + 3);
  return { left: name, hanging: PREFIX.test(text) ? CHARACTER * 3 : 0 };
}
