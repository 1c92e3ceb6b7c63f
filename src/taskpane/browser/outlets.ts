import { createContext } from 'react';

/** 出口 How a file can leave the pane. */
export interface Outlets {
  /** Writes a file by itself; its path, or null where that failed. Left out where the host has no such way. */
  readonly save?: (bytes: Uint8Array, name: string) => string | null;
  /** False where pressing a download link does nothing. */
  readonly downloads: boolean;
  /** Opens an address in the browser of the system; null where the host has no way. */
  readonly openBrowser: ((address: string) => void) | null;
}

export const IN_BROWSER: Outlets = { downloads: true, openBrowser: null };

export const OutletsContext = createContext<Outlets>(IN_BROWSER);
