/** 收到的材料 What was dropped or picked. */
export interface Received {
  readonly files: readonly File[];
  /** What was dropped, folders too. A page opened from the disk cannot look into these folders in every browser. */
  readonly entries: readonly FileSystemEntry[];
  /** The same in browsers that can look into them from any page. */
  readonly handles: readonly Promise<FileSystemHandle | null>[];
}

/** Not yet in the types of the DOM. */
interface Item extends DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** What a drop brought. To be called while the drop is told of: afterwards the browser gives nothing more. */
export function receivedOf({ items, files }: DataTransfer): Received {
  const all: Item[] = [...items];
  return {
    files: [...files],
    entries: all.flatMap((item) => item.webkitGetAsEntry?.() ?? []),
    handles: all.flatMap((item) => item.getAsFileSystemHandle?.().catch(() => null) ?? []),
  };
}

export const picked = (files: readonly File[]): Received => ({ files, entries: [], handles: [] });

/** The one file that is to be opened; null where a ledger is to be made. */
export function singleFile({ entries, files }: Received): File | null {
  if (entries.some(({ isDirectory }) => isDirectory)) return null;
  return files.length === 1 ? (files[0] ?? null) : null;
}
