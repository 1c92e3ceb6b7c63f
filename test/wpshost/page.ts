import type { Workbook } from '../../src/model/grid';
import { WpsHostStandIn } from './wpsHost';

declare global {
  interface Window {
    /** The workbook to open, put there before. */
    readonly __workbook: Workbook;
    __wps: WpsHostStandIn;
  }
}

/** Stands for WPS in a page: runs before the page's own scripts. */
window.__wps = new WpsHostStandIn(window.__workbook);
Object.assign(window, { Application: window.__wps.application });
