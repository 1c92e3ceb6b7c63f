import { MEMO_NAMESPACE, memoXml, readMemoXml } from '../shared/memoXml';
import { RUN_OPTIONS } from './userErrorOf';

/** What Excel keeps for us, as custom XML parts (ExcelApi 1.5). */
export interface KeptMemo {
  /** Excel's ids of the parts of our namespace. Usually one or none; where something copied it, the first counts. */
  readonly ids: readonly string[];
  readonly text: string | null;
}

/** The proxies loaded by the next sync. */
export interface QueuedMemo {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly count: OfficeExtension.ClientResult<number>;
  /** Null where there are none, and where there are several. */
  readonly only: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** Queues all there is to ask where the text is kept once or never; nothing travels until the next sync. */
export function queueMemo({ workbook }: Excel.RequestContext): QueuedMemo {
  const parts = workbook.customXmlParts.getByNamespace(MEMO_NAMESPACE);
  const only = parts.getOnlyItemOrNullObject();
  only.load('id');
  return { parts, count: parts.getCount(), only, xml: only.getXml() };
}

/** What was kept, after the sync. Two more syncs where several parts are ours. */
export async function memoOf({ parts, count, only, xml }: QueuedMemo): Promise<KeptMemo> {
  if (!only.isNullObject) return { ids: [only.id], text: textOf(xml) };
  if (count.value === 0) return { ids: [], text: null };
  parts.load('items/id');
  await parts.context.sync();
  const first = parts.items[0]?.getXml();
  await parts.context.sync();
  return { ids: parts.items.map(({ id }) => id), text: first ? textOf(first) : null };
}

function textOf(xml: OfficeExtension.ClientResult<string>): string | null {
  return readMemoXml(xml.value)?.text ?? null;
}

/** One sync. Throws whatever Office.js throws. */
export async function readMemo(context: Excel.RequestContext): Promise<KeptMemo> {
  const queued = queueMemo(context);
  await context.sync();
  return await memoOf(queued);
}

/** Looks what is kept now. */
export async function lookUpMemo(): Promise<KeptMemo> {
  return await Excel.run(RUN_OPTIONS, readMemo);
}

/**
 * Gives all our parts this text, or adds one where there is none, in one sync. Throws whatever Office.js throws.
 * Excel forgets what it could undo: not to be called where nothing changes.
 */
export async function keepMemo({ ids }: KeptMemo, text: string): Promise<KeptMemo> {
  return await Excel.run(RUN_OPTIONS, async (context) => {
    const { customXmlParts } = context.workbook;
    const xml = memoXml(text);
    for (const id of ids) customXmlParts.getItem(id).setXml(xml);
    const added = ids.length === 0 ? customXmlParts.add(xml) : null;
    added?.load('id');
    await context.sync();
    return { ids: added ? [added.id] : ids, text };
  });
}
