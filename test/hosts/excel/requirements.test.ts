// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { HIGHEST, MEMBERS, MINIMUM, WITH_MERGES } from '../../../src/hosts/excel/requirements';
import { unusableExcel } from '../../../src/hosts/excel/userErrorOf';
import type { OfficeHost } from '../../officehost/officeHost';
import { grid, workbook } from '../../officehost/sheets';
import { edit, FORM, open, refusal, settle, stateOf } from './setup';

const TYPINGS = readFileSync(
  createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'),
  'utf8',
);
const numbered = (version: string): number => Number(version.split('.')[1]);

/** Set of ExcelApi that a member of a class came with, by the published typings. */
function setOf(member: string): string | null {
  const [type = '', name = ''] = member.split('.');
  const excel = TYPINGS.slice(TYPINGS.search(/^declare namespace Excel \{/m));
  const start = excel.search(new RegExp(`^    class ${type} `, 'm'));
  const body = excel.slice(start, start + excel.slice(start).search(/^ {4}\}/m));
  const head = excel.slice(0, start);
  const at = body.search(new RegExp(`^        (readonly )?${name}[:(<?]`, 'm'));
  if (start < 0 || at < 0) return null;
  const told = (text: string) =>
    [...text.slice(text.lastIndexOf('/**')).matchAll(/\[Api set: ExcelApi (\d+\.\d+)/g)].at(
      -1,
    )?.[1];
  return told(body.slice(0, at)) ?? told(head) ?? null;
}

/** Everything that the adapter does, once. */
async function everything(office: OfficeHost, host: ExcelHost): Promise<void> {
  const stop = host.onChange(() => undefined);
  await settle();
  await host.read();
  const undo = await host.write([edit('H12', '97.50%'), edit('H13', 9)]);
  await host.mark([{ cell: { sheet: '自评表', address: 'H12' }, colour: '#FFC7CE' }]);
  office.paint('自评表', 'H13', { pattern: 'Gray50', color: '#FFFFFF', patternColor: '#000000' });
  await host.mark([{ cell: { sheet: '自评表', address: 'H13' }, colour: '#FFC7CE' }]);
  await host.unmark();
  await host.remember('{"a":1}');
  await host.remember('{"a":2}');
  await host.keepTrail(() => '一');
  await host.keepTrail((kept) => `${kept}二`);
  expect(await host.readTrail()).toBe('一二');
  await host.addSheet('报告', [['一', '二']], { widths: [10, 20], header: true });
  await host.select({ sheet: '自评表', address: 'A1' });
  expect((await host.restore(undo)).left).toEqual([]);
  stop();
  await settle();
}

describe.each(['1.9', '1.12', '1.13', '1.15'])('on ExcelApi %s', (excelApi) => {
  it('everything works, and the client finds no member above the set', async () => {
    const { office, host } = open(workbook(FORM), { excelApi });
    const before = stateOf(office);
    await everything(office, host);
    const after = stateOf(office);
    expect(after.formats).toEqual(before.formats);
    expect(after.cells).toEqual({ ...before.cells, '报告!A1': '一', '报告!B1': '二' });
  });

  it('merges are read, or a person is told that they are not', async () => {
    const { host } = open(workbook(FORM), { excelApi });
    const book = await host.read();
    const told = numbered(excelApi) >= numbered(WITH_MERGES);
    expect(book.grids[0]?.merges.length ?? 0).toBe(told ? FORM.merges.length : 0);
    if (told) expect(book).not.toHaveProperty('notice');
    else expect(book.notice).toMatch(/^当前 Excel 版本较低，读不出合并单元格.*。$/);
  });
});

describe.each(['1.1', '1.7', '1.8'])('on ExcelApi %s', (excelApi) => {
  it('nothing is asked of Excel, and one line says what to use instead', async () => {
    const { office, host } = open(workbook(FORM), { excelApi });
    for (const step of [host.read(), host.write([edit('H12', 15)]), host.unmark()]) {
      expect((await refusal(step)).message).toMatch(/^当前 Excel 版本过低.*2021.*index\.html.*。$/);
    }
    expect(unusableExcel()).toContain('版本过低');
    expect(office.syncs).toBe(0);
  });
});

it('the pane may ask first whether this Excel will do', () => {
  open();
  expect(unusableExcel()).toBeNull();
});

describe('without merges being told', () => {
  it('a cell under a merge is not lost without a word', async () => {
    const merged = grid('自评表', { A1: 1, B2: '头' }, ['B2:C3']);
    const { office, host } = open(workbook(merged), { excelApi: '1.12' });
    await host.read();
    const before = stateOf(office);
    const error = await refusal(host.write([edit('A1', 2, { before: 1 }), edit('C3', 5)]));
    expect(error.message).toMatch(/C3.*未写入任何内容.*合并单元格/);
    expect(stateOf(office)).toEqual(before);
  });
});

describe('the table of members', () => {
  let used: readonly string[] = [];
  beforeAll(async () => {
    const { office, host } = open(workbook(FORM));
    // Two texts of a kind, a workbook too big at once, a sheet that comes to nothing.
    office.book.addXml('<memo xmlns="urn:ziping:memo:1">{}</memo>');
    office.book.addXml('<memo xmlns="urn:ziping:memo:1">{}</memo>');
    await everything(office, host);
    office.failNext('ResponsePayloadSizeLimitExceeded');
    await host.read();
    office.faultNext(null, null, null, { code: 'GeneralException', done: 12 });
    await refusal(host.addSheet('半张', [['一']]));
    used = [...office.used].map((member) =>
      member.replace(/_(R|Unr)egisterDataChangedEvent/, 'onChanged'),
    );
  });

  it('names all that is used, and nothing else', () => {
    expect([...new Set(used)].sort()).toEqual(Object.keys(MEMBERS).sort());
  });

  it.each(Object.entries(MEMBERS))('%s came with %s', (member, version) => {
    expect(setOf(member)).toBe(version);
  });

  it('holds nothing above the highest, and little above the minimum', () => {
    for (const [member, version] of Object.entries(MEMBERS)) {
      expect(numbered(version), member).toBeLessThanOrEqual(numbered(HIGHEST));
    }
    const above = Object.entries(MEMBERS).filter(
      ([, version]) => numbered(version) > numbered(MINIMUM),
    );
    expect(above).toEqual([['Range.getMergedAreasOrNullObject', WITH_MERGES]]);
  });
});
