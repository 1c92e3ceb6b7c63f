import type { Host } from '../../model/host';
import { WpsHost } from './wpsHost';

export { wpsApplication } from './application';
export { saveInWps } from './saveFile';

/** The workbook shown in WPS 表格. */
export function wpsHost(): Host {
  return new WpsHost();
}
