import type { Received } from '../../received';

/** 文件夹 `list` gives what is in it; rejects where it cannot be read. */
export interface FolderNode {
  readonly kind: 'folder';
  readonly name: string;
  readonly list: () => Promise<Node[]>;
}

/** 文件 */
export interface FileNode {
  readonly kind: 'file';
  readonly name: string;
  readonly open: () => Promise<File>;
}

export type Node = FolderNode | FileNode;

/** What was dropped, folders among it: by handles where the browser gave one for each, else by entries. */
export async function nodesOf({ entries, handles }: Received): Promise<Node[]> {
  const given = await Promise.all(handles);
  const usable = given.flatMap((handle) => handle ?? []);
  return usable.length === entries.length
    ? usable.flatMap(nodeOfHandle)
    : entries.flatMap(nodeOfEntry);
}

const isFolderHandle = (handle: FileSystemHandle): handle is FileSystemDirectoryHandle =>
  handle.kind === 'directory';
const isFileHandle = (handle: FileSystemHandle): handle is FileSystemFileHandle =>
  handle.kind === 'file';

function nodeOfHandle(handle: FileSystemHandle): Node[] {
  const { name } = handle;
  if (isFileHandle(handle)) return [{ kind: 'file', name, open: () => handle.getFile() }];
  if (!isFolderHandle(handle)) return [];
  const list = async () => {
    const nodes: Node[] = [];
    for await (const own of handle.values()) nodes.push(...nodeOfHandle(own));
    return nodes;
  };
  return [{ kind: 'folder', name, list }];
}

const isFolderEntry = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  entry.isDirectory;
const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

function nodeOfEntry(entry: FileSystemEntry): Node[] {
  const { name } = entry;
  if (isFileEntry(entry)) {
    const open = () => new Promise<File>((done, fail) => entry.file(done, fail));
    return [{ kind: 'file', name, open }];
  }
  if (!isFolderEntry(entry)) return [];
  const list = async () => (await entriesOf(entry)).flatMap(nodeOfEntry);
  return [{ kind: 'folder', name, list }];
}

/** The browser hands out a folder's entries in portions; an empty one is the last. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) =>
      reader.readEntries(done, fail),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
