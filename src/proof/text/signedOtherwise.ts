import type { ProofContext, ProofDefect } from '../../model/proofCheck';
import { signedUnit, titleUnit } from './reportUnit';

/** 更名, 简称: the report itself tells why there are two names. */
const EXPLAINED = /更名|简称|加挂|挂牌|合并|划转/;
const LEAST_ALIKE = 4;

/** 林业局 and 林业和草原局: one name goes on where the other ends, and both end alike. */
function isAnother(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  const head = short.slice(0, -1);
  return (
    head.length >= LEAST_ALIKE &&
    long !== short &&
    long.startsWith(head) &&
    long.at(-1) === short.at(-1)
  );
}

/** A signature by a unit whose name is nearly, but not quite, that of the title. */
export function signedOtherwise({ prose, structure }: ProofContext): ProofDefect[] {
  const { signature } = structure;
  const [signed, titled] = [signedUnit(prose, structure), titleUnit(prose, structure)];
  if (!signature || !signed || !titled || !isAnother(signed, titled)) return [];
  if (prose.paragraphs.some(({ text }) => EXPLAINED.test(text))) return [];
  const message = `落款的单位是“${signed}”，标题里是“${titled}”，两处不同。请用全称，前后统一。`;
  return [{ place: signature, message, found: signed, expected: titled }];
}
