import { correctedTexts } from '../../src/hosts/document/corrections';
import { proseOfText } from '../../src/hosts/document/proseOfText';
import type { ProofFinding, ProofOptions } from '../../src/model/proof';
import { proofread } from '../../src/proof';
import { correctionsOf } from '../../src/proof/alike';

/** What one check finds in a text. */
export function findingsOf(code: string, text: string, options: ProofOptions = {}): ProofFinding[] {
  return proofread(proseOfText(text), options).filter((finding) => finding.code === code);
}

/** The text with every correction of a finding made. */
export function corrected(text: string, finding: ProofFinding | undefined): string {
  const prose = proseOfText(text);
  return correctedTexts(prose, finding ? correctionsOf(finding) : []).join('\n');
}
