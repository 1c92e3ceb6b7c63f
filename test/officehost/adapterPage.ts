import { ExcelHost } from '../../src/hosts/excel/excelHost';

/** The adapter by itself in a page, for the test of the full boot. */
const host = new ExcelHost();
const heard: string[] = [];

Object.assign(window, {
  adapter: host,
  heard,
  listen: () => host.onChange(() => heard.push('change')),
});
