import { strToU8, unzipSync, type ZipOptions, zipSync } from 'fflate';
import { Packer, type WordDocument } from './docxApi';
import type { Part } from './parts';
import { packedFile, zipOf } from './zip';

/** A file of the package: XML, or a workbook that is a zip itself. */
type Written = string | Uint8Array;
type Files = ReadonlyMap<string, Written>;

/** The library's step before zipping. What it zips itself would have to be unzipped and zipped again to be settled. */
interface Compiler {
  compile(document: WordDocument, prettify: undefined, parts: readonly Part[]): Files;
}
// biome-ignore lint/complexity/useLiteralKeys: private to the library's types, which name no public way to the parts
const compiler: Compiler = Packer['compiler'];

/** The earliest a zip can state. */
const OPTIONS: ZipOptions = { mtime: '1980-01-01T00:00:00' };
/** Ids that the library draws by lot for charts and their workbooks, in the attributes where they stand. */
const DRAWN = /(?<= (?:r:id|Id)=")rId[\w-]{21}(?=")/g;

/** The Word file of a document, with parts in place of the library's own. The same document gives the same bytes. */
export function packed(document: WordDocument, parts: readonly Part[]): Uint8Array {
  const files = Object.entries(filesOf(document, parts));
  return zipOf(files.map(([path, content]) => packedFile(path, content)));
}

/** The files of the package by their paths, before they are packed. */
export function filesOf(
  document: WordDocument,
  parts: readonly Part[],
): Record<string, Uint8Array> {
  return withoutChance(compiler.compile(document, undefined, parts));
}

/** Drawn ids are counted through; the workbooks behind charts are packed without the time. */
function withoutChance(files: Files): Record<string, Uint8Array> {
  const ids = new Map<string, string>();
  const counted = (drawn: string): string => {
    const id = ids.get(drawn) ?? `part${ids.size + 1}`;
    ids.set(drawn, id);
    return id;
  };
  const settled = [...files].map(([path, written]) => [
    path,
    typeof written === 'string'
      ? strToU8(written.replace(DRAWN, counted))
      : zipSync(unzipSync(written), OPTIONS),
  ]);
  return Object.fromEntries(settled);
}
