import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Received } from '../../../src/standalone/received';

/** The browser hands out so many entries at a time. */
const PORTION = 3;

/** A folder of the disk as a browser gives one that was dropped. */
export function droppedFolder(place: string): FileSystemDirectoryEntry {
  const children = readdirSync(place, { withFileTypes: true })
    .filter((entry) => !entry.isSymbolicLink())
    .map((entry) => {
      const whole = path.join(place, entry.name);
      return entry.isDirectory() ? droppedFolder(whole) : droppedFile(whole);
    })
    .reverse();
  const entry: unknown = {
    isDirectory: true,
    isFile: false,
    name: path.basename(place),
    createReader: () => {
      let at = 0;
      return {
        readEntries: (done: (entries: readonly unknown[]) => void) => {
          done(children.slice(at, at + PORTION));
          at += PORTION;
        },
      };
    },
  };
  return entry as FileSystemDirectoryEntry;
}

function droppedFile(place: string): FileSystemFileEntry {
  const name = path.basename(place);
  const entry: unknown = {
    isDirectory: false,
    isFile: true,
    name,
    file: (done: (file: File) => void) => done(fileOf(name, readFileSync(place))),
  };
  return entry as FileSystemFileEntry;
}

const fileOf = (name: string, bytes: Uint8Array): File => new File([new Uint8Array(bytes)], name);

/** A file that was picked with its folder. */
export function pickedFile(whole: string, content = ''): File {
  const file = new File([content], whole.slice(whole.lastIndexOf('/') + 1));
  return Object.defineProperty(file, 'webkitRelativePath', { value: whole });
}

/** A folder that cannot be listed. */
export function closedFolder(name: string): FileSystemDirectoryEntry {
  const entry: unknown = {
    isDirectory: true,
    isFile: false,
    name,
    createReader: () => ({
      readEntries: (_: unknown, fail: (error: Error) => void) => fail(new Error('no')),
    }),
  };
  return entry as FileSystemDirectoryEntry;
}

/** What a browser without handles tells of a drop. */
export const dropped = (...entries: readonly FileSystemEntry[]): Received => ({
  entries,
  files: [],
  handles: [],
});

/** A folder of the disk as browsers with handles give it. */
export function folderHandle(place: string): FileSystemDirectoryHandle {
  const handle: unknown = {
    kind: 'directory',
    name: path.basename(place),
    async *values() {
      for (const entry of readdirSync(place, { withFileTypes: true })) {
        const whole = path.join(place, entry.name);
        yield entry.isDirectory() ? folderHandle(whole) : fileHandle(whole);
      }
    },
  };
  return handle as FileSystemDirectoryHandle;
}

function fileHandle(place: string): FileSystemFileHandle {
  const name = path.basename(place);
  const handle: unknown = {
    kind: 'file',
    name,
    getFile: async () => fileOf(name, readFileSync(place)),
  };
  return handle as FileSystemFileHandle;
}
