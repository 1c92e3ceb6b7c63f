import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { named, parse } from '../manifest/xmlTree';
import { freshFolder, ROOT, smallPages, start, textOf } from './packaging';

const VERSION: string = JSON.parse(textOf(ROOT, 'package.json')).version;
let dist: string;
beforeAll(() => {
  dist = smallPages();
});

function make(...args: readonly string[]) {
  const folder = join(freshFolder(), 'out');
  return { folder, ...start('wps', '--from', dist, '-o', folder, ...args) };
}
const entry = (folder: string, tag: string) =>
  named(parse(textOf(folder, 'publish.xml')), tag).map(({ attributes }) => attributes);

describe('the packages of the WPS add-in', () => {
  it('hold the pages, their parts, the ribbon, and nothing of other pages', () => {
    const { folder, status, stderr } = make();
    expect([status, stderr]).toEqual([0, '']);
    const files = readdirSync(join(folder, 'offline', `ziping_${VERSION}`));
    expect(files.sort()).toEqual([
      'assets',
      'core.77777777.js',
      'index.html',
      'manifest.xml',
      'pane.44444444.css',
      'ribbon.xml',
      'wps-pane.55555555.js',
      'wps-pane.55555555.js.LICENSE.txt',
      'wps-pane.html',
      'wps.33333333.js',
    ]);
    expect(readdirSync(folder).sort()).toEqual(['offline', '说明.txt']);
  });

  it('can run from the disk: relative addresses, no modules', () => {
    const { folder } = make();
    for (const page of ['index.html', 'wps-pane.html']) {
      const text = textOf(folder, 'offline', `ziping_${VERSION}`, page);
      expect(text).not.toMatch(/type="?module|(src|href)="?(\/|https?:)/);
    }
  });

  it('are named to WPS: beside the file, and on a server', () => {
    const { folder } = make('--url', 'http://10.1.2.3/wps&x');
    const common = {
      name: 'ziping',
      type: 'et',
      enable: 'enable_dev',
      install: 'null',
      customDomain: '',
    };
    const folderName = `ziping_${VERSION}`;
    expect(entry(join(folder, 'offline'), 'jsplugin')).toEqual([
      { ...common, url: folderName, version: VERSION },
    ]);
    expect(entry(join(folder, 'online'), 'jspluginonline')).toEqual([
      { ...common, url: 'http://10.1.2.3/wps&x/', debug: '' },
    ]);
    const text = textOf(folder, '说明.txt');
    expect(text).toContain(folderName);
    expect(text).toContain('没有在真实的 WPS 里运行过');
  });

  it('are not made for what is no address', () => {
    const { status, stderr } = make('--url', 'wps');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^“wps”.*。\n$/);
  });
});
