import type { TaskPane, WpsAddin } from './addin';

/** What a ribbon button starts: 打开面板 nothing by itself. */
export type Start = 'check' | 'draft' | null;

const PANE_PAGE = 'wps-pane.html';
const PANE_ID = 'ziping_pane';
const RIGHT = 2;
/** Pixels of a page; WPS counts those of the screen. */
const WIDTH = 420;

/** Where the pane's page lies, beside the page of the add-in; the same from a server and from a folder. */
export function paneAddress(addin: string, start: Start): string {
  const page = new URL(PANE_PAGE, addin);
  if (start) page.searchParams.set('run', start);
  return page.href;
}

/** Shows the pane on the right, the one there is or a new one, and lets it start. Throws what WPS throws. */
export function openPane(wps: WpsAddin, addin: string, start: Start): void {
  const address = paneAddress(addin, start);
  const known = knownPane(wps);
  if (known) {
    if (start) known.Navigate(address);
    known.Visible = true;
    return;
  }
  const pane = wps.CreateTaskPane(address, '绩效自评助手');
  wps.PluginStorage.setItem(PANE_ID, pane.ID);
  place(pane);
  pane.Visible = true;
}

function knownPane(wps: WpsAddin): TaskPane | null {
  const id = Number(wps.PluginStorage.getItem(PANE_ID) ?? 0);
  if (!id) return null;
  try {
    return wps.GetTaskPane(id) ?? null;
  } catch {
    return null;
  }
}

/** Where WPS will not, the pane stays where it is put. */
function place(pane: TaskPane): void {
  try {
    pane.DockPosition = RIGHT;
    pane.Width = WIDTH * window.devicePixelRatio;
  } catch {
    // It opens all the same.
  }
}
