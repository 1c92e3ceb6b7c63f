import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Refusal } from './folderAddress.mjs';

/** Where Office.js may come from. */
export const OFFICE_JS = {
  copy: { address: 'office/office.js', origins: [] },
  cdn: {
    address: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origins: ['https://appsforoffice.microsoft.com'],
  },
  /** 世纪互联 */
  'cdn-cn': {
    address: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origins: ['https://appsforoffice.cdn.partner.office365.cn'],
  },
};

/** What Excel loads by itself: the loader, one file for each kind of Excel, words, and what those ask for. */
const FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'telemetry',
  'ariatelemetry',
  'agaveerrorux',
];
const LOCALES = /^(zh-[a-z]+|en-us)$/;

/** Copies Microsoft's files, unchanged and with their licence, into a folder. Throws `Refusal` where they are not there. */
export async function copyOffice(folder) {
  const source = sourceFolder();
  const dist = join(source, 'dist');
  const locales = (await readdir(dist)).filter((name) => LOCALES.test(name));
  await mkdir(folder, { recursive: true });
  for (const name of FILES) await cp(join(dist, name), join(folder, name), WITHOUT_DEBUG);
  for (const locale of locales) {
    const words = join(locale, 'office_strings.js');
    if (await stat(join(dist, words)).catch(() => null)) {
      await cp(join(dist, words), join(folder, words), WITHOUT_DEBUG);
    }
  }
  await cp(join(source, 'LICENSE.md'), join(folder, 'LICENSE.md'));
}

const WITHOUT_DEBUG = { recursive: true, filter: (name) => !name.endsWith('.debug.js') };

function sourceFolder() {
  try {
    return dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'));
  } catch {
    throw new Refusal('没有找到 Office.js 的文件。请先执行 npm ci，或改用 --office-js cdn。');
  }
}
