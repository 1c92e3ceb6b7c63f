import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { oneFilePolicy } from '../../scripts/csp.mjs';
import { faultsOf, policyOf } from './pagePolicy';
import { filesBelow, ROOT } from './sources';

interface Build {
  readonly entry: Readonly<Record<string, string>>;
  readonly module: {
    readonly parser: {
      readonly html: { template: (source: string, module: { resource: string }) => string };
    };
  };
}

const CDN = 'https://appsforoffice.microsoft.com';
const config = new URL('../../webpack.config.js', import.meta.url).href;
const { default: configuration } = (await import(config)) as {
  default: (env: object) => Build;
};

/** Every page of a build as it leaves the template, before its scripts get their final names. */
function pagesOf(env: object): (readonly [name: string, html: string])[] {
  const { entry, module } = configuration(env);
  return Object.entries(entry).map(([name, file]) => {
    const resource = path.join(ROOT, file);
    return [name, module.parser.html.template(readFileSync(resource, 'utf8'), { resource })];
  });
}

const served = pagesOf({});

it('every page of the sources is built, and so looked at', () => {
  const sources = filesBelow(path.join(ROOT, 'src')).filter((file) => file.endsWith('.html'));
  const built = Object.values(configuration({}).entry).map((file) => path.join(ROOT, file));
  expect(built.sort()).toEqual(sources.sort());
});

describe.each(served)('%s.html', (name, html) => {
  const origins = name === 'taskpane' ? [CDN] : [];

  it('runs only its own scripts, evaluates nothing, asks for nothing elsewhere', () => {
    expect(faultsOf(html, { origins })).toEqual([]);
    expect(html).not.toContain('%');
  });

  it('connects to nothing; the task pane to itself and to the makers of Excel', () => {
    const connect = policyOf(html)?.get('connect-src');
    expect(connect).toEqual(name === 'taskpane' ? ["'self'", CDN] : ["'none'"]);
  });
});

it('with its own copy of Office.js no page names a foreign host', () => {
  for (const [, html] of pagesOf({ office: 'self' })) {
    expect(faultsOf(html)).toEqual([]);
    expect(policyOf(html)?.get('connect-src')).toEqual(["'none'"]);
  }
});

it('the page as one file allows what it holds by hash, and nothing from anywhere', () => {
  const policy = oneFilePolicy({ scripts: ['a()'], styles: ['b{}'] });
  const html = `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>b{}</style><script>a()</script>`;
  expect(faultsOf(html, { alone: true })).toEqual([]);
});

/** Each spoils a good page in one way that must be seen. */
const SPOILT: readonly (readonly [string, string | RegExp, string, string])[] = [
  ['no policy', /<meta http-equiv="Content-Security-Policy".*/, '', 'no policy'],
  ['a policy too late', '<meta charset', '<script src="a.js"></script><meta charset', 'no policy'],
  [
    'inline scripts allowed',
    "script-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    'unsafe-inline',
  ],
  ['eval allowed', "script-src 'self'", "script-src 'self' 'unsafe-eval'", 'unsafe-eval'],
  ['any host', "connect-src 'none'", 'connect-src *', 'connect-src *'],
  ['a foreign host', "connect-src 'none'", 'connect-src https://a.example', 'https://a.example'],
  ['no connect-src', "connect-src 'none'; ", '', 'no connect-src'],
  ['another directive', "base-uri 'none'", "base-uri 'none'; object-src *", 'object-src *'],
  ['an inline script', '<div id', '<script>a()</script><div id', 'inline'],
  ['a style', '<div id', '<div style="color:red" id', 'inline'],
  ['a handler', '<div id', '<div onclick="a()" id', 'handler'],
  [
    'a script from elsewhere',
    '<div id',
    '<script src="//a.example/a.js"></script><div id',
    'a.example',
  ],
];

describe('the check of a page', () => {
  const html = served.find(([name]) => name === 'wps-pane')?.[1] ?? '';

  it.each(SPOILT)('sees %s', (_, from, to, fault) => {
    const spoilt = html.replace(from, to);
    expect(spoilt).not.toBe(html);
    expect(faultsOf(spoilt).join('\n')).toContain(fault);
  });
});
