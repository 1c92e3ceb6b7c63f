import { proseOfText } from '../../src/hosts/document/proseOfText';
import type { ProofFinding, ProofOptions } from '../../src/model/proof';
import { proofread } from '../../src/proof';

/** What one check finds in a text. */
export function findingsOf(code: string, text: string, options: ProofOptions = {}): ProofFinding[] {
  return proofread(proseOfText(text), options).filter((finding) => finding.code === code);
}

/** The text with a correction applied. */
export function corrected(text: string, finding: ProofFinding | undefined): string {
  const lines = proseOfText(text).paragraphs.map((paragraph) => paragraph.text);
  if (!finding?.fix) return lines.join('\n');
  const { place, text: put } = finding.fix;
  const line = lines[place.paragraph] ?? '';
  lines[place.paragraph] = line.slice(0, place.start) + put + line.slice(place.end);
  return lines.join('\n');
}
