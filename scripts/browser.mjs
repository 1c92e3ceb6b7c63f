import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packagedBrowser } from './packagedBrowser.mjs';

const { env, platform } = process;

/** Where Chrome, Edge and Chromium are usually installed, by system. */
const PLACES = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
    ['', env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
  ),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ]),
};

/**
 * A Chromium to drive: CHROME_PATH (the word `npm` asks for the packaged one), else an installed Chrome, Edge or
 * Chromium, else the one inside the npm package @sparticuz/chromium (Linux x64).
 * @returns {Promise<{ executablePath: string, args: string[], env?: Record<string, string | undefined> }>}
 */
export async function findBrowser() {
  const asked = env.CHROME_PATH;
  if (asked && asked !== 'npm') {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH 指的文件不存在：${asked}`);
    return { executablePath: asked, args: ARGS };
  }
  const installed = asked ? undefined : (PLACES[platform] ?? []).find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: ARGS };
  if (platform === 'linux' && process.arch === 'x64') {
    // What the package says it wants (--single-process) is for one page in a cloud function.
    const { executablePath, args, env: own } = await packagedBrowser();
    return { executablePath, args: [...new Set([...ARGS, ...args])], env: own };
  }
  throw new Error(
    '没有找到 Chrome、Edge 或 Chromium。请安装其中一个，或用环境变量 CHROME_PATH 指明它的位置。',
  );
}

/** No background traffic; no sandbox where the user is root, who cannot have one. */
const ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
