import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { all, named, parse } from '../manifest/xmlTree';
import { AddinStandIn } from './addin';

const ROOT = new URL('../../', import.meta.url);
const RIBBON = readFileSync(new URL('assets/wps/ribbon.xml', ROOT), 'utf8');
const PAGE = 'file:///C:/Users/zhang/AppData/Roaming/kingsoft/wps/jsaddons/ziping_0.1.0/index.html';

let wps: AddinStandIn;

beforeEach(async () => {
  wps = new AddinStandIn();
  const page = { Application: wps.application, location: new URL(PAGE), devicePixelRatio: 2 };
  vi.stubGlobal('window', { ...page, alert: () => undefined });
  vi.resetModules();
  await import('../../src/wps/ribbon');
});
afterEach(() => {
  vi.unstubAllGlobals();
  expect(wps.line.gaps).toEqual([]);
});

const press = (id: string): unknown => {
  const action: unknown = Reflect.get(window, 'OnAction');
  return typeof action === 'function' ? action({ Id: id }) : null;
};

describe('ribbon.xml', () => {
  const root = parse(RIBBON);

  it('offers 检查, 一键成稿 and 打开面板 on a tab of its own', () => {
    expect(named(root, 'tab').map(({ attributes }) => attributes.label)).toEqual(['绩效自评']);
    const labels = named(root, 'button').map(({ attributes }) => attributes.label);
    expect(labels).toEqual(['检查', '一键成稿', '打开面板']);
    expect(root.attributes.xmlns).toBe('http://schemas.microsoft.com/office/2006/01/customui');
  });

  it('calls only what the page has among its globals, and names things once', () => {
    const calls = all(root).flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([name, value]) =>
        /^(on|get)/.test(name) ? [value] : [],
      ),
    );
    expect(new Set(calls)).toEqual(new Set(['OnAddinLoad', 'OnAction', 'GetImage']));
    for (const call of calls) expect(Reflect.get(window, call), call).toBeTypeOf('function');
    const ids = all(root).flatMap(({ attributes: { id } }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('starts something with every button', () => {
    for (const { attributes } of named(root, 'button')) {
      expect(press(attributes.id ?? ''), attributes.id).toBe(true);
    }
  });
});

describe('the buttons', () => {
  it('open the pane beside the page, once, and let it start', () => {
    press('zipingPane');
    press('zipingCheck');
    press('zipingDraft');
    press('zipingPane');
    const folder = PAGE.replace('index.html', '');
    expect(wps.panes).toMatchObject([
      {
        visits: [
          `${folder}wps-pane.html`,
          `${folder}wps-pane.html?run=check`,
          `${folder}wps-pane.html?run=draft`,
        ],
        title: '绩效自评助手',
        visible: true,
      },
    ]);
  });

  it('open a new pane where the old one is no more', () => {
    press('zipingDraft');
    const [first] = wps.panes;
    if (first) first.gone = true;
    press('zipingDraft');
    expect(wps.panes.map(({ visible }) => visible)).toEqual([true, true]);
  });

  it('say so where WPS opens none', () => {
    const alert = vi.spyOn(window, 'alert').mockImplementation(() => undefined);
    for (let k = 1; k <= 4; k++) {
      wps.line.failAt(k, 'before', true);
      press('zipingPane');
    }
    wps.line.mend();
    expect(alert).toHaveBeenCalledWith(expect.stringContaining('没有打开'));
    expect(press('unknown')).toBe(false);
  });
});
