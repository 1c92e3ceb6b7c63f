// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deliver } from '../../src/taskpane/browser/deliver';
import { DOCX, TEXT } from '../../src/taskpane/browser/download';
import { officeOutlets } from '../../src/taskpane/office';
import { packFile, unpackFile } from '../../src/taskpane/save/handoff';

const PAGE = 'https://addin.example/pane/taskpane.html?run=draft';
const BYTES = new Uint8Array([80, 75, 3, 4, 0, 255]);

afterEach(() => vi.unstubAllGlobals());

/** An Excel of a platform, with or without OpenBrowserWindowApi. */
function excel(platform: string, opens: boolean) {
  const opened: string[] = [];
  vi.stubGlobal('Office', {
    PlatformType: { Mac: 'Mac', iOS: 'iOS' },
    context: {
      platform,
      requirements: { isSetSupported: (name: string) => opens && name === 'OpenBrowserWindowApi' },
      ui: { openBrowserWindow: (url: string) => opened.push(url) },
    },
  });
  return opened;
}

describe('a file leaves the pane', () => {
  it('by download where that works', () => {
    excel('PC', true);
    const clicks: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicks.push(this.download);
    });
    expect(deliver(BYTES, '自评:报告.docx', DOCX, officeOutlets(), PAGE)).toEqual({
      way: 'downloaded',
    });
    expect(clicks).toEqual(['自评报告.docx']);
    vi.restoreAllMocks();
  });

  it('by the host where it writes files, and by download where that fails', () => {
    excel('PC', true);
    const written: string[] = [];
    const save = (_: Uint8Array, name: string) =>
      written.push(name) === 1 ? `D:/下载/${name}` : null;
    const outlets = { ...officeOutlets(), save };
    const first = deliver(BYTES, '自评报告.docx', DOCX, outlets, PAGE);
    expect(first).toEqual({ way: 'written', path: 'D:/下载/自评报告.docx' });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    expect(deliver(BYTES, '自评报告.docx', DOCX, outlets, PAGE)).toEqual({ way: 'downloaded' });
    vi.restoreAllMocks();
  });

  it('through a page in the browser on a Mac, with the file in the fragment', () => {
    const opened = excel('Mac', true);
    expect(deliver(BYTES, '自评报告.docx', DOCX, officeOutlets(), PAGE)).toEqual({ way: 'opened' });
    const url = new URL(opened[0] ?? '');
    expect(url.origin + url.pathname + url.search).toBe('https://addin.example/pane/save.html');
    expect(unpackFile(url.hash)).toEqual({ name: '自评报告.docx', bytes: BYTES, type: DOCX });
  });

  it('not at all where there is no way, it is too large, or the browser does not open', () => {
    excel('Mac', false);
    expect(deliver(BYTES, '报告.docx', DOCX, officeOutlets(), PAGE)).toEqual({ way: 'none' });
    const opened = excel('Mac', true);
    const large = new Uint8Array(60_000);
    expect(deliver(large, '报告.docx', DOCX, officeOutlets(), PAGE)).toEqual({ way: 'none' });
    expect(
      deliver(BYTES, '报告.docx', DOCX, officeOutlets(), 'file:///C:/pane/taskpane.html'),
    ).toEqual({ way: 'none' });
    expect(opened).toEqual([]);
    const refusing = () => {
      throw new Error('refused');
    };
    const outlets = { downloads: false, openBrowser: refusing };
    expect(deliver(BYTES, '报告.txt', TEXT, outlets, PAGE)).toEqual({ way: 'none' });
  });
});

describe('the fragment of the save page', () => {
  const packed = (name: string, bytes = BYTES) => `#${packFile(name, bytes)}`;

  it('carries any bytes and any name', () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, at) => (at * 7) % 256);
    expect(unpackFile(packed('某区“2023”年度报告.txt', bytes))).toMatchObject({
      name: '某区“2023”年度报告.txt',
      bytes,
      type: TEXT,
    });
    expect(packFile('x.txt', bytes)).toMatch(/^[\w.-]+$/);
  });

  it.each([
    ['nothing', ''],
    ['another version', packed('a.txt').replace('#1', '#2')],
    ['a program', packed('a.exe')],
    ['a page', packed('a.html')],
    ['a path', packed('../a.txt')],
    ['a name that reads backwards', packed('a\u202etxt.docx')],
    ['an empty file', packed('a.txt', new Uint8Array())],
    ['no base64', '#1.YS50eHQ.%%%'],
    ['more parts', `${packed('a.txt')}.x`],
    ['a name in no encoding', '#1._w.YQ'],
  ])('refuses %s', (_, fragment) => {
    expect(unpackFile(fragment)).toBeNull();
  });
});
