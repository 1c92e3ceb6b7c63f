import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a relationship's target cannot hold as it stands; letters of any script can. */
const UNSAFE = /[%\s"<>[\]^`{}#?\\|]/g;

/** The address of a file as a workbook in the folder `from` refers to it: relative, or whole on another drive. */
export function linkTarget(from: string, file: string): string {
  const relative = path.relative(from, file);
  if (path.isAbsolute(relative)) return pathToFileURL(file).href;
  return relative
    .split(path.sep)
    .map((part) => part.replace(UNSAFE, encodeURIComponent))
    .join('/');
}
