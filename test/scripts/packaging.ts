import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentSecurityPolicy } from '../../scripts/csp.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CDN = 'https://appsforoffice.microsoft.com';

export const freshFolder = () => mkdtempSync(join(tmpdir(), 'ziping-'));
export const textOf = (...path: readonly string[]) => readFileSync(join(...path), 'utf8');

/** Pages as the build makes them, but almost empty. */
export function smallPages(): string {
  const dist = freshFolder();
  const page = (name: string, head: string, origins: readonly string[] = []) =>
    writeFileSync(
      join(dist, name),
      `<!doctype html><head><meta http-equiv=Content-Security-Policy content="${contentSecurityPolicy(origins)}">${head}</head>`,
    );
  page('index.html', '<script src=index.11111111.js defer></script>');
  page(
    'taskpane.html',
    `<script src=${CDN}/lib/1/hosted/office.js></script><script src=taskpane.22222222.js defer></script>`,
    [CDN],
  );
  page('wps.html', '<link rel=icon href=assets/icon-32.png><script src=wps.33333333.js></script>');
  page(
    'wps-pane.html',
    '<link rel=stylesheet href=pane.44444444.css><script src=wps-pane.55555555.js defer></script>',
  );
  const files = {
    'index.11111111.js': 'fetches({sample:"66666666"})',
    'taskpane.22222222.js': 'fetches({core:"77777777"})',
    'wps.33333333.js': '',
    'wps-pane.55555555.js': 'fetches({core:"77777777"})',
    'wps-pane.55555555.js.LICENSE.txt': 'licence',
    'pane.44444444.css': '',
    'core.77777777.js': '',
    'sample.66666666.js': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
  mkdirSync(join(dist, 'assets'));
  for (const name of ['icon-32.png', 'wps']) {
    cpSync(join(ROOT, 'assets', name), join(dist, 'assets', name), { recursive: true });
  }
  return dist;
}

/** Runs a script as a person would. */
export function start(script: string, ...args: readonly string[]) {
  const path = join(ROOT, 'scripts', `${script}.mjs`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
