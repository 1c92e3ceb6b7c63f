import { OUTLINES } from '../../../src/outlines';
import { findingsOf } from '../findings';
import { report } from '../report';

type Change = readonly [from: string, to: string];

/** The check, what of the report is changed, and what a reader is told, word for word. */
export type Told = readonly [code: string, changes: readonly Change[], messages: readonly string[]];

/** What the check says of the report with these changes. */
export const messagesOf = (code: string, changes: readonly Change[]): string[] =>
  findingsOf(code, report(...changes), code === 'R01' ? { outlines: OUTLINES } : {}).map(
    ({ message }) => message,
  );
