import { readTextXml, type TextKind, textXml } from '../shared/textXml';
import { askExcel, changeExcel } from './excelRun';

/** A text that Excel keeps for us, as custom XML parts (ExcelApi 1.5). */
export interface KeptText {
  /** Excel's ids of the parts of its namespace. Usually one or none; where something copied it, the first counts. */
  readonly ids: readonly string[];
  readonly text: string | null;
}

/** The proxies loaded by the next sync. */
export interface QueuedText {
  readonly kind: TextKind;
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly count: OfficeExtension.ClientResult<number>;
  /** Null where there are none, and where there are several. */
  readonly only: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** Queues all there is to ask where the text is kept once or never; nothing travels until the next sync. */
export function queueText(kind: TextKind, { workbook }: Excel.RequestContext): QueuedText {
  const parts = workbook.customXmlParts.getByNamespace(kind.namespace);
  const only = parts.getOnlyItemOrNullObject();
  only.load('id');
  return { kind, parts, count: parts.getCount(), only, xml: only.getXml() };
}

/** What was kept, after the sync. Two more syncs where several parts are ours. */
export async function keptTextOf({ kind, parts, count, only, xml }: QueuedText): Promise<KeptText> {
  if (!only.isNullObject) return { ids: [only.id], text: textOf(kind, xml) };
  if (count.value === 0) return { ids: [], text: null };
  parts.load('items/id');
  await parts.context.sync();
  const first = parts.items[0]?.getXml();
  await parts.context.sync();
  return { ids: parts.items.map(({ id }) => id), text: first ? textOf(kind, first) : null };
}

function textOf(kind: TextKind, xml: OfficeExtension.ClientResult<string>): string | null {
  return readTextXml(kind, xml.value)?.text ?? null;
}

/** One sync. Throws whatever Office.js throws. */
export async function readText(kind: TextKind, context: Excel.RequestContext): Promise<KeptText> {
  const queued = queueText(kind, context);
  await context.sync();
  return await keptTextOf(queued);
}

/** Looks what is kept now. */
export async function lookUpText(kind: TextKind): Promise<KeptText> {
  return await askExcel((context) => readText(kind, context));
}

/** Queues giving all parts of a kind this text, or adding one where there is none; gives the one added. */
export function putText(
  kind: TextKind,
  { workbook }: Excel.RequestContext,
  { ids }: KeptText,
  text: string,
): Excel.CustomXmlPart | null {
  const xml = textXml(kind, text);
  for (const id of ids) workbook.customXmlParts.getItem(id).setXml(xml);
  const added = ids.length === 0 ? workbook.customXmlParts.add(xml) : null;
  added?.load('id');
  return added;
}

/**
 * `putText` in one sync of its own. Throws whatever Office.js throws.
 * Excel forgets what it could undo: not to be called where nothing changes.
 */
export async function keepText(kind: TextKind, kept: KeptText, text: string): Promise<KeptText> {
  return await changeExcel(async (context) => {
    const added = putText(kind, context, kept, text);
    await context.sync();
    return { ids: added ? [added.id] : kept.ids, text };
  });
}
