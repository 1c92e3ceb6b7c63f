import { byFile, CLOSED_FOLDER, isMaterial, isOutput } from '../../../batch';
import type { Received } from '../../received';
import { type FolderNode, type Node, nodesOf } from './node';
import type { Source } from './source';

/** 材料 */
export interface Material {
  /** What the ledger is called after. */
  readonly name: string;
  readonly sources: readonly Source[];
}

/**
 * Every file of what was dropped or picked, sorted by path, at any depth; paths are relative to the folder where there
 * is but one. Hidden files, lock files and folders that an earlier run wrote are passed over.
 */
export async function gather(received: Received): Promise<Material> {
  const withFolders = received.entries.some(({ isDirectory }) => isDirectory);
  const { names, sources } = withFolders
    ? await ofNodes(await nodesOf(received))
    : ofFiles(received.files);
  const [only] = names;
  const name = names.length === 1 && only !== undefined ? only : `${sources.length}个文件`;
  return { name, sources: [...sources].sort(byFile) };
}

interface Found {
  /** Of the things received themselves. */
  readonly names: readonly string[];
  readonly sources: readonly Source[];
}

async function ofNodes(nodes: readonly Node[]): Promise<Found> {
  const names = nodes.map(({ name }) => name);
  const [only] = nodes;
  if (nodes.length === 1 && only?.kind === 'folder')
    return { names, sources: await below(only, '', true) };
  const found = await Promise.all(nodes.map((node) => visit(node, '')));
  return { names, sources: found.flat() };
}

async function visit(node: Node, prefix: string): Promise<Source[]> {
  if (!isMaterial(node.name)) return [];
  const file = prefix + node.name;
  if (node.kind === 'folder') return await below(node, `${file}/`, false);
  return [{ file, trouble: null, open: node.open }];
}

async function below(folder: FolderNode, prefix: string, top: boolean): Promise<Source[]> {
  const nodes = await folder.list().catch(() => null);
  if (!nodes && top) return [closed(folder.name, CLOSED_FOLDER + OTHER_WAY)];
  if (!nodes) return [closed(prefix.slice(0, -1), CLOSED_FOLDER)];
  if (!top && isOutput(nodes.map(({ name }) => name))) return [];
  const found: Source[] = [];
  for (const node of nodes) found.push(...(await visit(node, prefix)));
  return found;
}

/** Some browsers list a picked folder, but not a dropped one, for a page opened from the disk. */
const OTHER_WAY = '也可以点“换一个文件夹”，在对话框里选它。';

const closed = (file: string, trouble: string): Source => ({
  file,
  trouble,
  open: () => Promise.reject(new Error('a folder')),
});

/** Of a picked folder the browser gives all files, each with its path from the folder on. */
function ofFiles(files: readonly File[]): Found {
  const paths = files.map((file) => ({
    file,
    parts: (file.webkitRelativePath || file.name).split('/'),
  }));
  const written = outputsAmong(paths.map(({ parts }) => parts));
  const sources = paths.flatMap(({ file, parts }): Source[] => {
    const whole = parts.join('/');
    const own = parts.length > 1 ? parts.slice(1) : parts;
    if (!own.every(isMaterial) || written.some((folder) => whole.startsWith(folder))) return [];
    return [{ file: own.join('/'), trouble: null, open: async () => file }];
  });
  return { names: [...new Set(paths.map(({ parts }) => parts[0] ?? ''))], sources };
}

/** Folders, below the one picked, that an earlier run wrote; each with `/` at its end. */
function outputsAmong(paths: readonly (readonly string[])[]): string[] {
  const names = new Map<string, Set<string>>();
  for (const parts of paths) {
    for (let depth = 2; depth < parts.length; depth++) {
      const folder = `${parts.slice(0, depth).join('/')}/`;
      names.set(folder, (names.get(folder) ?? new Set()).add(parts[depth] ?? ''));
    }
  }
  return [...names].flatMap(([folder, own]) => (isOutput(own) ? [folder] : []));
}
