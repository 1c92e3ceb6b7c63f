import {
  type FileResult,
  type Made,
  namedIn,
  reportSentences,
  type StatedFinding,
  stemCore,
} from '../ledger';
import type { Prose } from '../model/proof';

/** 报告的结果 `units` are those of the form it was held against; none where it was proofread alone. */
export function reportResult(
  file: string,
  made: Made,
  prose: Prose,
  findings: readonly StatedFinding[],
  units: readonly string[],
): FileResult {
  return {
    file,
    findings,
    kind: 'report',
    made,
    refused: null,
    digests: [],
    sentences: reportSentences(prose),
    units: units.length > 0 ? units : nameOf(file),
    review: null,
    reviewRefused: null,
  };
}

/** A lone report's unit, as far as its name or its folder's tells. */
function nameOf(file: string): string[] {
  const name = file
    .split('/')
    .reverse()
    .map(stemCore)
    .find((core) => /\p{Script=Han}/u.test(core));
  return name === undefined ? [] : [name];
}

/** The one workbook whose unit a report names; undefined where none is, or more than one. */
export function workbookNamed(
  { paragraphs }: Prose,
  candidates: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  return namedIn(paragraphs.map(({ text }) => text).join('\n'), candidates);
}
