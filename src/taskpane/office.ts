import { unusableExcel } from '../hosts/excel';
import type { Outlets } from './browser/outlets';

const NO_OFFICE =
  '没有取到 Excel 加载项组件（Office.js）。请检查网络后重新打开面板；不能联网时，请用浏览器版 index.html。';
const NOT_EXCEL =
  '这个页面要在 Excel 里打开。不用 Excel 的，请在浏览器中打开同一文件夹里的 index.html。';

/** Waits for Office.js; null where an Excel that is new enough is there, else the sentence to show instead of the pane. */
export async function officeReady(): Promise<string | null> {
  if (typeof Office === 'undefined') return NO_OFFICE;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? unusableExcel() : NOT_EXCEL;
}

/** True or false where Office says whether its theme is dark; undefined where it does not say. */
export function officeTheme(): boolean | undefined {
  const colour = /^#([0-9a-f]{6})$/i.exec(Office.context?.officeTheme?.bodyBackgroundColor ?? '');
  if (!colour?.[1]) return undefined;
  const rgb = Number.parseInt(colour[1], 16);
  const brightness = ((rgb >> 16) * 299 + ((rgb >> 8) & 255) * 587 + (rgb & 255) * 114) / 1000;
  return brightness < 128;
}

/** Apple's web views ignore downloads without a word; there a page in the browser of the system takes over. */
export function officeOutlets(): Outlets {
  const { Mac, iOS } = Office.PlatformType;
  const downloads = ![Mac, iOS].includes(Office.context.platform);
  const known = Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1');
  const openBrowser = (address: string) => Office.context.ui.openBrowserWindow(address);
  return { downloads, openBrowser: known ? openBrowser : null };
}
