import { readTextXml, type TextKind } from '../shared/textXml';
import type { OpcPackage } from './opcPackage';

/** 工作簿记住的内容 A text that the file keeps for us. */
export interface KeptText {
  /** Parts of its namespace. Usually one or none; where something copied it, the first counts. */
  readonly parts: readonly string[];
  readonly text: string | null;
}

/** Inflated; the longest text of ours is well below. */
const LARGEST_PART = 2 * 1024 * 1024;
/** Custom XML parts looked at: real files hold a handful. */
const MOST_PARTS = 100;

/** Finds a text of ours among the custom XML parts by namespace. Whatever they hold, this never throws. */
export function readText(
  kind: TextKind,
  pack: OpcPackage,
  customXmlParts: readonly string[],
): KeptText {
  const ours = customXmlParts.slice(0, MOST_PARTS).flatMap((part) => {
    const xml = textOf(pack, part);
    const kept = xml === null ? null : readTextXml(kind, xml);
    return kept ? [{ part, text: kept.text }] : [];
  });
  return { parts: ours.map((one) => one.part), text: ours[0]?.text ?? null };
}

function textOf(pack: OpcPackage, part: string): string | null {
  const size = pack.size(part);
  if (size === null || size > LARGEST_PART) return null;
  try {
    return pack.text(part);
  } catch {
    // Custom XML of others may be in any encoding, or spoilt: no reason not to open the workbook.
    return null;
  }
}
