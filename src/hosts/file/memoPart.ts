import { readMemoXml } from '../shared/memoXml';
import type { OpcPackage } from './opcPackage';

/** 工作簿记住的内容 What the file keeps for us. */
export interface KeptMemo {
  /** Parts of our namespace. Usually one or none; where something copied it, the first counts. */
  readonly parts: readonly string[];
  readonly text: string | null;
}

/** Inflated; the longest text of ours is well below. */
const LARGEST_PART = 2 * 1024 * 1024;
/** Custom XML parts looked at: real files hold a handful. */
const MOST_PARTS = 100;

/** Finds our text among the custom XML parts by namespace. Whatever they hold, this never throws. */
export function readMemo(pack: OpcPackage, customXmlParts: readonly string[]): KeptMemo {
  const ours = customXmlParts.slice(0, MOST_PARTS).flatMap((part) => {
    const xml = textOf(pack, part);
    const memo = xml === null ? null : readMemoXml(xml);
    return memo ? [{ part, text: memo.text }] : [];
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
