import { packFile } from '../save/handoff';
import { download, fileName } from './download';
import type { Outlets } from './outlets';

/** 送出的结果: written to `path`, a download was asked for, the save page was opened, or there is no way here. */
export type Delivery =
  | { readonly way: 'written'; readonly path: string }
  | { readonly way: 'downloaded' | 'opened' | 'none' };

/** Sends a file out of the pane by the best way there is. `page` is the address of the pane. */
export function deliver(
  bytes: Uint8Array,
  name: string,
  type: string,
  { save, downloads, openBrowser }: Outlets,
  page: string,
): Delivery {
  const path = save?.(bytes, fileName(name));
  if (path) return { way: 'written', path };
  if (downloads) {
    download(bytes, name, type);
    return { way: 'downloaded' };
  }
  const fragment = packFile(fileName(name), bytes);
  const address = new URL('save.html', page);
  if (!openBrowser || fragment === null || !/^https?:$/.test(address.protocol))
    return { way: 'none' };
  address.hash = fragment;
  try {
    openBrowser(address.href);
    return { way: 'opened' };
  } catch {
    return { way: 'none' };
  }
}
