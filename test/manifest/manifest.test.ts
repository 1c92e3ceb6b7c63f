import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { checkManifest } from './checkManifest';
import { all, named, parse } from './xmlTree';

const ROOT = new URL('../../', import.meta.url);
const FILE = new URL('manifest.xml', ROOT);
const XML = readFileSync(FILE, 'utf8');
const BASE = 'https://localhost:3000/';

/** Width and height in the header of a PNG. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(new URL(path, ROOT));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the manifest', () => {
  it('holds to every rule that can be checked offline', () => {
    expect(checkManifest(parse(XML))).toEqual([]);
  });

  it('is read by the office-addin-manifest package', async () => {
    const info = await OfficeAddinManifest.readManifestFile(fileURLToPath(FILE));
    expect(info).toMatchObject({
      officeAppType: 'TaskPaneApp',
      displayName: '绩效自评助手',
      defaultLocale: 'zh-CN',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: `${BASE}taskpane.html` },
    });
  });

  it('offers one tab with two buttons on one pane', () => {
    const root = parse(XML);
    const strings = new Map(
      named(root, 'bt:String').map(({ attributes: { id, DefaultValue } }) => [id, DefaultValue]),
    );
    const urls = new Map(
      named(root, 'bt:Url').map(({ attributes: { id, DefaultValue } }) => [id, DefaultValue]),
    );
    const tab = named(root, 'CustomTab')[0];
    expect(strings.get(tab?.children.at(-1)?.attributes.resid)).toBe('绩效自评');
    const buttons = named(root, 'Control').map((control) => ({
      label: strings.get(control.children[0]?.attributes.resid),
      does: named(control, 'Action')[0]?.attributes['xsi:type'],
      pane: named(control, 'TaskpaneId')[0]?.text,
      url: urls.get(named(control, 'SourceLocation')[0]?.attributes.resid),
    }));
    const common = { does: 'ShowTaskpane', pane: 'Ziping.Pane' };
    expect(buttons).toEqual([
      { ...common, label: '打开面板', url: `${BASE}taskpane.html` },
      { ...common, label: '一键成稿', url: `${BASE}taskpane.html?run=draft` },
    ]);
  });

  it('names icons that are there, small, and of the size said', () => {
    const root = parse(XML);
    const icons = all(root).flatMap(({ attributes: { DefaultValue: url = '' } }) =>
      url.endsWith('.png') ? [url.replace(BASE, '')] : [],
    );
    expect(new Set(icons).size).toBe(4);
    for (const icon of icons) {
      expect(existsSync(new URL(icon, ROOT)), icon).toBe(true);
      const edge = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      expect(pngSize(icon)).toEqual([edge, edge]);
      expect(readFileSync(new URL(icon, ROOT)).length).toBeLessThan(5000);
    }
    expect(XML).toContain(`IconUrl DefaultValue="${BASE}assets/icon-32.png"`);
    expect(XML).toContain(`HighResolutionIconUrl DefaultValue="${BASE}assets/icon-64.png"`);
  });

  it('opens nothing by itself and shares no runtime', () => {
    const names = new Set(all(parse(XML)).map(({ name }) => name));
    for (const name of ['Runtimes', 'FunctionFile', 'AppDomains', 'WebApplicationInfo']) {
      expect(names.has(name), name).toBe(false);
    }
  });
});

/** Each spoils the manifest in one way that the check must see. */
const SPOILT: readonly (readonly [string, string | RegExp, string, string])[] = [
  [
    'order',
    /( *<Permissions>.*\n)( *<VersionOverrides[\s\S]*<\/VersionOverrides>\n)/,
    '$2$1',
    'out of order',
  ],
  ['a missing element', / *<SupportUrl.*\n/, '', 'no SupportUrl'],
  ['an unknown element', '<Hosts>\n    <Host Name', '<Extra/><Hosts>\n    <Host Name', 'Extra?'],
  ['a version of three parts', '1.0.0.0', '1.0.0', 'Version'],
  ['an Id that is no GUID', /<Id>.*<\/Id>/, '<Id>ziping</Id>', 'Id'],
  ['more permission', 'ReadWriteDocument', 'ReadWriteAll', 'Permissions'],
  ['a resid to nowhere', 'resid="Open.Tip"', 'resid="Gone"', 'unresolved: Gone'],
  ['a string nobody uses', 'resid="Open.Tip"', 'resid="Draft.Tip"', 'unused: Open.Tip'],
  ['a long id', /Open\.Tip/g, `Open.${'x'.repeat(30)}`, 'long id'],
  ['an id twice', 'id="Ziping.Draft"', 'id="Ziping.Open"', 'twice: Ziping.Open'],
  [
    'plain http',
    'https://localhost:3000/index.html',
    'http://localhost:3000/index.html',
    'not https',
  ],
  ['a long name', 'DefaultValue="打开面板"', `DefaultValue="${'长'.repeat(126)}"`, 'long:'],
  ['no English', /<bt:Override Locale="en-US" Value="Open Pane" \/>/, '', 'no en-US: Open.Label'],
  ['an icon size short', / *<bt:Image size="80" resid="Icon.80" \/>\n/, '', 'sizes: 16,32'],
  ['a lower requirement', 'MinVersion="1.9" />', 'MinVersion="1.7" />', 'sets: ExcelApi 1.7'],
];

describe('the check of the manifest', () => {
  it.each(SPOILT)('sees %s', (_, from, to, problem) => {
    const spoilt = XML.replace(from, to);
    expect(spoilt).not.toBe(XML);
    expect(checkManifest(parse(spoilt)).join('\n')).toContain(problem);
  });

  it('refuses XML that is not well-formed', () => {
    expect(() => parse(XML.replace('</Hosts>', ''))).toThrow();
  });
});
