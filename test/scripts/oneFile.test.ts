import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inlineScript, oneFile } from '../../scripts/oneFile.mjs';
import { namedIn } from '../../scripts/pageFiles.mjs';
import { serviceWorkerOf } from '../../scripts/serviceWorker.mjs';
import { ROOT } from './packaging';

const FILES: Readonly<Record<string, string>> = {
  'icon.png': 'picture',
  'old.js': 'first()',
  'page.css': 'a::after{content:"</style>"}',
  'index.js': '/*! For license information please see index.js.LICENSE.txt */\nstart("$& $1")',
  'index.js.LICENSE.txt': '/* MIT, somebody */\n',
  'later.js': 'part("</SCRIPT><!-- x")',
};
const PAGE = [
  '<!doctype html><html><head><meta charset=utf-8>',
  `<meta http-equiv=Content-Security-Policy content="script-src 'self'">`,
  '<link rel=icon href=icon.png><link rel=manifest href=app.json>',
  '<script src=old.js></script><link rel=stylesheet href=page.css><script src=index.js defer></script>',
  '</head><body><div id=root></div></body></html>',
].join('');

const read = (name: string) => {
  const text = FILES[name];
  return text === undefined ? undefined : Buffer.from(text);
};
const make = (html = PAGE) => oneFile({ html, later: ['later.js'], read });
const between = (page: string, tag: string) =>
  [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map((match) => match[1] ?? '');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a page as one file', () => {
  it('holds its scripts, what they would fetch before what fetches it, and names no file', () => {
    const page = make();
    expect(between(page, 'script')).toEqual([
      'first()',
      'part("\\x3c/SCRIPT>\\x3c!-- x")',
      '/* MIT, somebody */\nstart("$& $1")',
    ]);
    expect(page.indexOf('start(')).toBeGreaterThan(page.indexOf('id=root'));
    expect(page.indexOf('first()')).toBeLessThan(page.indexOf('<body>'));
    expect(namedIn(page)).toEqual([
      `data:image/png;base64,${Buffer.from('picture').toString('base64')}`,
    ]);
    expect(page).not.toContain('app.json');
  });

  it('allows what it holds by hash, and nothing else', () => {
    const page = make();
    const policy = /content="([^"]*)"/.exec(page)?.[1] ?? '';
    const directives = new Map(
      policy.split('; ').map((one) => {
        const [name = '', ...values] = one.split(' ');
        return [name, values] as const;
      }),
    );
    expect(directives.get('script-src')?.sort()).toEqual(
      between(page, 'script').map(hashOf).sort(),
    );
    expect(directives.get('style-src')?.sort()).toEqual(
      [...between(page, 'style'), ''].map(hashOf).sort(),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('connect-src')).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe|'self'|https?:|\*|blob:/);
  });

  it.each([
    ['a file that was not built', PAGE.replace('page.css', 'none.css'), 'none.css'],
    ['a picture it does not know', PAGE.replace('<div', '<img src=a.png><div'), 'a.png'],
    ['no policy', PAGE.replace(/<meta http[^>]*>/, ''), 'policy'],
  ])('is not made of a page with %s', (_, html, words) => {
    expect(() => make(html)).toThrow(words);
  });
});

describe('a script between its tags', () => {
  const value = (text: string) => JSON.stringify(runInNewContext(text));

  it.each([
    '["</script>", \'<!--\', `</Script>\n<!--`]',
    '/<!--|<\\/script/u.test("<!--")',
    '"<script>".length < 9',
    'var script = 1; 0<script',
  ])('reads the same and ends nothing: %s', (text) => {
    const inline = inlineScript(text);
    expect(inline).not.toMatch(/<\/script|<!--/i);
    expect(value(inline)).toBe(value(text));
  });

  it('is refused where an HTML reader would change it', () => {
    expect(() => inlineScript('"\0"', 'a.js')).toThrow('a.js');
    expect(() => inlineScript('1\r\n2')).toThrow();
  });
});

describe('the service worker', () => {
  const release = (text: string) => {
    const [, list = ''] = /^const RELEASE = (.*);$/m.exec(text) ?? [];
    return JSON.parse(list) as { version: string; files: { name: string; integrity: string }[] };
  };

  it('keeps each file once, by its hash, in a version that follows from them', () => {
    const names = ['old.js', 'index.js', 'old.js'];
    const first = release(serviceWorkerOf(names, read));
    expect(first.files.map(({ name }) => name)).toEqual(['index.js', 'old.js']);
    expect(`'${first.files[1]?.integrity}'`).toBe(hashOf('first()'));
    expect(release(serviceWorkerOf([...names].reverse(), read))).toEqual(first);
    const other = release(
      serviceWorkerOf(names, (name) => (name === 'old.js' ? Buffer.from('second()') : read(name))),
    );
    expect(other.version).not.toBe(first.version);
    expect(() => serviceWorkerOf(['none.js'], read)).toThrow('none.js');
  });
});

describe('the note for old browsers', () => {
  it.each(['src/standalone/install/outdated.js', 'src/taskpane/unsupported.js'])(
    '%s is written in what they read',
    (file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      const code = text.replace(/\/\/.*/g, '').replace(/'(?:[^'\\]|\\.)*'/g, "''");
      expect(code).not.toMatch(
        /=>|`|\b(?:const|let|class|async|await|import|export|of)\b|\.\.\.|\?\./,
      );
      expect(code).not.toMatch(/catch\s*\{/);
    },
  );
});
