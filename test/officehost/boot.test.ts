import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import type { ExcelHost } from '../../src/hosts/excel/excelHost';
import { bootScript, officeFile } from './boot';
import type { OfficeHostOptions } from './officeHost';
import { grid, workbook } from './sheets';

declare global {
  interface Window {
    adapter: ExcelHost;
    heard: string[];
    listen(): () => void;
    stopListening(): void;
  }
}

const PAGE = 'https://pane.test/index.html';
const HTML = `<!doctype html><meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p id="p"></p>`;
const BOOK = workbook(
  grid('自评表', { A1: '绩效自评表', G12: 15, H5: { value: 0.5, format: '0.00%' } }, ['A1:I1']),
);

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await findBrowser());
});
afterAll(async () => await browser?.close());

async function open(
  excelApi?: string,
  options: OfficeHostOptions = {},
): Promise<{ page: Page; unanswered: string[] }> {
  const page = await browser.newPage();
  const unanswered: string[] = [];
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    const file = officeFile(url);
    if (url === PAGE) await route.fulfill({ contentType: 'text/html', body: HTML });
    else if (file) await route.fulfill({ contentType: 'text/javascript', body: file });
    else {
      unanswered.push(url);
      await route.abort();
    }
  });
  await page.addInitScript(
    bootScript(BOOK, { ...options, ...(excelApi === undefined ? {} : { excelApi }) }),
  );
  await page.goto(PAGE);
  const entry = fileURLToPath(new URL('./adapterPage.ts', import.meta.url));
  const built = buildSync({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  await page.addScriptTag({ content: built.outputFiles[0]?.text ?? '' });
  return { page, unanswered };
}

describe('the full boot of office.js in a browser', () => {
  it('takes the page for one in Excel', async () => {
    const { page, unanswered } = await open();
    const info = await page.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const supported = (version: string) =>
        Office.context.requirements.isSetSupported('ExcelApi', version);
      return { host, platform, sets: [supported('1.13'), supported('1.15'), supported('1.16')] };
    });
    expect(info).toEqual({ host: 'Excel', platform: 'PC', sets: [true, true, false] });
    expect(await page.evaluate(() => window.__officehost.gaps())).toEqual([]);
    expect(unanswered).toEqual([]);
    await page.close();
  });

  it('reads, writes and selects', async () => {
    const { page } = await open();
    const got = await page.evaluate(async () => {
      await Office.onReady();
      const office = window.__officehost;
      const read = await window.adapter.read();
      const readSyncs = office.syncs();
      const common = { sheet: '自评表', purpose: 'score', label: '得分' } as const;
      await window.adapter.write([
        { ...common, address: 'H12', value: 15, before: null },
        { ...common, address: 'H5', value: 0.975, before: 0.5 },
        { ...common, address: 'H20', value: '=1+1', before: null },
      ]);
      const syncs = office.syncs();
      await window.adapter.select({ sheet: '自评表', address: 'H12' });
      return {
        merges: read.grids[0]?.merges,
        readSyncs,
        syncs,
        cells: office.cells(),
        formulas: office.formulas(),
        selection: office.selection(),
        gaps: office.gaps(),
      };
    });
    expect(got).toEqual({
      merges: [{ top: 0, left: 0, bottom: 0, right: 8 }],
      readSyncs: 1,
      syncs: 3,
      cells: {
        '自评表!A1': '绩效自评表',
        '自评表!G12': 15,
        '自评表!H5': 0.975,
        '自评表!H12': 15,
        '自评表!H20': '=1+1',
      },
      formulas: {},
      selection: '自评表!H12',
      gaps: [],
    });
    await page.close();
  });

  it('remembers a text in the workbook', async () => {
    const { page } = await open();
    const got = await page.evaluate(async () => {
      await Office.onReady();
      const before = await window.adapter.read();
      await window.adapter.remember('{"a":"<&>"}');
      const after = await window.adapter.read();
      const office = window.__officehost;
      const memos = [before.memo, after.memo];
      return { memos, syncs: office.syncs(), parts: office.xmlParts(), gaps: office.gaps() };
    });
    expect(got).toEqual({
      memos: [null, '{"a":"<&>"}'],
      syncs: 3,
      parts: ['<memo xmlns="urn:ziping:memo:1">{"a":"&lt;&amp;&gt;"}</memo>'],
      gaps: [],
    });
    await page.close();
  });

  it('marks cells, and takes the marks back', async () => {
    const { page } = await open('1.9');
    const got = await page.evaluate(async () => {
      await Office.onReady();
      const office = window.__officehost;
      const sheet = '自评表';
      const marks = ['G12', 'G13', 'A1'].map((address) => {
        return { cell: { sheet, address }, colour: '#FFC7CE' };
      });
      await window.adapter.mark(marks);
      const marked = office.fills();
      await window.adapter.unmark();
      return { marked, after: office.fills(), syncs: office.syncs(), gaps: office.gaps() };
    });
    expect(got).toEqual({
      marked: { '自评表!G12': '#FFC7CE', '自评表!G13': '#FFC7CE', '自评表!A1': '#FFC7CE' },
      after: {},
      syncs: 5,
      gaps: [],
    });
    await page.close();
  });

  it('takes a write back, formats too, whatever request failed in between', async () => {
    const { page } = await open('1.9');
    const got = await page.evaluate(async () => {
      await Office.onReady();
      const office = window.__officehost;
      const state = () => JSON.stringify([office.cells(), office.formats(), office.formulas()]);
      const common = { sheet: '自评表', purpose: 'rate', label: '执行率' } as const;
      const edits = [
        { ...common, address: 'H4', value: '97.50%', before: null },
        { ...common, address: 'H5', value: 0.975, before: 0.5 },
      ];
      await window.adapter.read();
      const before = state();
      office.filter('自评表', 3);
      office.faultNext(null, { code: 'GeneralException', done: 6 });
      const said = await window.adapter.write(edits).then(() => '', String);
      const untouched = state() === before;
      const undo = await window.adapter.write(edits);
      const formats = office.formats();
      await window.adapter.restore(undo);
      return { said, untouched, formats, same: state() === before, gaps: office.gaps() };
    });
    expect(got).toMatchObject({
      said: expect.stringContaining('Excel 出现内部错误'),
      untouched: true,
      formats: { '自评表!H4': '0.00%', '自评表!H5': '0.00%' },
      same: true,
      gaps: [],
    });
    await page.close();
  });

  it('waits for the end of cell editing, and not for ever for an answer', async () => {
    const { page } = await open(undefined, { delays: true });
    await page.evaluate(async () => await Office.onReady());
    await page.clock.install();
    await page.evaluate(() => {
      window.__officehost.edit(true);
      void window.adapter.read().then(
        () => window.heard.push('read'),
        (error) => window.heard.push(String(error)),
      );
    });
    await page.clock.runFor(10_000);
    await page.evaluate(() => window.__officehost.edit(false));
    await page.waitForFunction(() => window.heard.length === 1);
    await page.evaluate(() => {
      window.__officehost.faultNext('hang');
      void window.adapter.read().catch((error) => window.heard.push(String(error)));
    });
    await page.clock.runFor(31_000);
    await page.waitForFunction(() => window.heard.length === 2);
    const heard = await page.evaluate(() => window.heard);
    expect(heard).toEqual(['read', expect.stringContaining('Excel 超过 30 秒没有回应')]);
    await page.close();
  });

  it('tells of changes until told to stop', async () => {
    const { page } = await open();
    const type = () => page.evaluate(() => window.__officehost.type('自评表', 'G12', 20));
    await page.evaluate(async () => {
      await Office.onReady();
      window.stopListening = window.listen();
    });
    await page.waitForFunction(() => window.__officehost.handlers() === 1);
    await type();
    await page.waitForFunction(() => window.heard.length === 1);
    await page.evaluate(() => window.stopListening());
    await page.waitForFunction(() => window.__officehost.handlers() === 0);
    await type();
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    expect(await page.evaluate(() => [window.heard.length, window.__officehost.gaps()])).toEqual([
      1,
      [],
    ]);
    await page.close();
  });

  it('claims the requirement set it is told to', async () => {
    const { page } = await open('1.12');
    const merges = await page.evaluate(async () => {
      await Office.onReady();
      return (await window.adapter.read()).grids[0]?.merges;
    });
    expect(merges).toEqual([]);
    await page.close();
  });
});
