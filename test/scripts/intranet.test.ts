import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkManifest } from '../manifest/checkManifest';
import { all, at, parse } from '../manifest/xmlTree';
import { freshFolder, ROOT, smallPages, start, textOf } from './packaging';

const ADDRESS = 'https://10.1.2.3/ziping';
let dist: string;
beforeAll(() => {
  dist = smallPages();
});

/** Makes the folder; gives its path and what was said. */
function make(...args: readonly string[]) {
  const folder = join(freshFolder(), 'out');
  const said = start('intranet', '--from', dist, '-o', folder, ...args);
  return { folder, ...said };
}

describe('npm run intranet', () => {
  it('makes a manifest for the address, with the ids of ours, that holds to every rule', () => {
    const { folder, status, stderr } = make('--url', ADDRESS);
    expect([status, stderr]).toEqual([0, '']);
    const made = parse(textOf(folder, 'manifest.xml'));
    const ours = parse(textOf(ROOT, 'manifest.xml'));
    expect(checkManifest(made)).toEqual([]);
    expect(at(made, 'Id')?.text).toBe(at(ours, 'Id')?.text);
    const values = (root: typeof made) =>
      all(root).map(({ name, attributes, text }) => [name, attributes, text.trim()]);
    const replaced = JSON.parse(
      JSON.stringify(values(ours)).replaceAll('https://localhost:3000/', `${ADDRESS}/`),
    );
    expect(values(made)).toEqual(replaced);
  });

  it('copies Microsoft’s files byte for byte, with their licence and no others', () => {
    const { folder } = make('--url', ADDRESS);
    const office = join(folder, 'site', 'office');
    const require = createRequire(import.meta.url);
    const source = dirname(require.resolve('@microsoft/office-js/package.json'));
    const files = readdirSync(office, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(office, join(entry.parentPath, entry.name)));
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE.md',
        'office.js',
        'o15apptofilemappingtable.js',
        'excel-win32-16.01.js',
        'excel-web-16.00.js',
        'excel-mac-16.00.js',
        join('zh-cn', 'office_strings.js'),
        join('en-us', 'office_strings.js'),
      ]),
    );
    for (const file of files) {
      const original = join(source, file === 'LICENSE.md' ? '' : 'dist', file);
      expect(readFileSync(join(office, file)).equals(readFileSync(original)), file).toBe(true);
    }
    expect(files.filter((file) => /debug|word|outlook|powerpoint/.test(file))).toEqual([]);
    expect(textOf(folder, '说明.txt')).toContain('LICENSE.md');
  });

  it.each([
    ['copy', 'office/office.js', "script-src 'self';"],
    [
      'cdn',
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      "script-src 'self' https://appsforoffice.microsoft.com;",
    ],
    [
      'cdn-cn',
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;",
    ],
  ])('takes Office.js from %s and allows nothing else', (source, address, policy) => {
    const { folder } = make('--url', ADDRESS, '--office-js', source);
    const page = textOf(folder, 'site', 'taskpane.html');
    expect(page).toContain(`<script src="${address}"></script>`);
    expect(page).toContain(policy);
    expect(page.match(/https:\/\/[^/\s";]+/g) ?? []).toEqual(
      source === 'copy' ? [] : expect.arrayContaining([new URL(address).origin]),
    );
    expect(new Set(page.match(/https:\/\/[^/\s";]+/g) ?? []).size).toBe(source === 'copy' ? 0 : 1);
    expect(existsSync(join(folder, 'site', 'office'))).toBe(source === 'copy');
    const other = textOf(folder, 'site', 'index.html');
    expect(other).toBe(textOf(dist, 'index.html'));
  });

  it('writes registry files that Windows reads, and those that take them back', () => {
    const { folder } = make('--url', ADDRESS, '--share', '\\\\fs01\\加载项');
    const lines = (name: string) => {
      const bytes = readFileSync(join(folder, name));
      expect([bytes[0], bytes[1]]).toEqual([0xff, 0xfe]);
      return bytes.subarray(2).toString('utf16le').split('\r\n');
    };
    const [head, , key = '', ...values] = lines('共享文件夹目录.reg');
    expect(head).toBe('Windows Registry Editor Version 5.00');
    const guid = /TrustedCatalogs\\(\{[0-9a-f-]{36}\})\]$/.exec(key)?.[1];
    expect(values).toEqual([
      `"Id"="${guid}"`,
      '"Url"="\\\\\\\\fs01\\\\加载项"',
      '"Flags"=dword:00000001',
      '',
    ]);
    expect(lines('撤销-共享文件夹目录.reg')[2]).toBe(key.replace('[', '[-'));
    const id = at(parse(textOf(ROOT, 'manifest.xml')), 'Id')?.text;
    expect(lines('开发者注册表.reg')[3]).toBe(`"${id}"="C:\\\\ziping\\\\manifest.xml"`);
    expect(lines('撤销-开发者注册表.reg')[3]).toBe(`"${id}"=-`);
  });

  it('takes a port and a path with spaces, and packs the WPS add-in for the address', () => {
    const { folder } = make('--url', 'https://自评.example:8443/工 具/');
    const [, url = ''] = /url="([^"]*)"/.exec(textOf(folder, 'wps-publish.xml')) ?? [];
    expect(url).toMatch(/^https:\/\/xn--[a-z0-9-]+\.example:8443\/[%A-F0-9]+\/wps\/$/);
    expect(readdirSync(join(folder, 'site', 'wps')).sort()).toContain('ribbon.xml');
    expect(checkManifest(parse(textOf(folder, 'manifest.xml')))).toEqual([]);
  });

  it.each([
    [['--url', 'http://10.1.2.3/ziping'], 'https'],
    [['--url', 'ftp://10.1.2.3/ziping'], '不是服务器上的网址'],
    [['--url', '10.1.2.3/ziping'], '不是'],
    [['--url', 'https://10.1.2.3/ziping/index.html'], '文件夹的网址'],
    [['--url', 'https://a:b@10.1.2.3/'], '用户名'],
    [['--url', 'https://10.1.2.3/?a=1'], '“?”'],
    [['--url', ''], '--url'],
    [[], '--url'],
    [['--url', ADDRESS, '--office-js', 'mine'], '--office-js'],
    [['--url', ADDRESS, '--share', 'C:\\共享'], '共享文件夹'],
    [['--url', ADDRESS, '--wrong', '1'], '--wrong'],
    [['--url', ADDRESS, '--from', '/nowhere'], '没有生成好的网页'],
  ])('refuses %j with one line, and makes nothing', (args, words) => {
    const { folder, status, stdout, stderr } = make(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/Error|\bat /);
    expect(existsSync(folder)).toBe(false);
  });

  it('replaces nothing', () => {
    const folder = freshFolder();
    writeFileSync(join(folder, '我的.txt'), '要紧');
    const { status, stderr } = start('intranet', '--from', dist, '-o', folder, '--url', ADDRESS);
    expect([status, stderr]).toEqual([2, expect.stringContaining('已经存在')]);
    expect(readdirSync(folder)).toEqual(['我的.txt']);
  });
});
