import { describe, expect, it } from 'vitest';
import { holding, SOURCES } from './sources';

const WORKER = 'src/standalone/install/serviceWorker.js';

/** What could keep data outside the workbook, and who may: the pane's number in WPS, the page's own files. */
const KEEPING: readonly (readonly [what: string, pattern: RegExp, allowed: readonly string[]])[] = [
  ['localStorage', /\blocalStorage\b/, []],
  ['sessionStorage', /\bsessionStorage\b/, []],
  ['indexedDB', /\bindexedDB\b/, []],
  ['cookies', /\bdocument\.cookie\b|\bcookieStore\b/, []],
  ['caches', /\bcaches\./, [WORKER]],
  ['file systems of the browser', /\bshowSaveFilePicker\b|\bgetDirectory\(/, []],
  ['storage of the Office runtime', /\bOfficeRuntime\b|\broamingSettings\b/, []],
  ['storage of WPS', /\bPluginStorage\.setItem\b/, ['src/wps/openPane.ts']],
];

/** What could send data away, and who may: the service worker asks for the page's own files. */
const SENDING: readonly (readonly [what: string, pattern: RegExp, allowed: readonly string[]])[] = [
  ['fetch', /(?<![.\w])fetch\(|\b(?:window|self|globalThis)\.fetch\b/, [WORKER]],
  ['requests', /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bWebTransport\b/, []],
  ['beacons', /\bsendBeacon\b|\bRTCPeerConnection\b/, []],
  ['network of Node', /['"](?:node:)?(?:http|https|http2|net|tls|dgram|dns)['"]/, []],
  ['foreign scripts', /\bimportScripts\b|import\(\s*['"]https?:/, []],
  ['programs', /['"](?:node:)?child_process['"]/, []],
];

/** What could take text for markup or for a program. */
const TAKING: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['eval', /\beval\(|\bnew Function\b|(?<![.\w])Function\(/],
  ['timers of text', /\bset(?:Timeout|Interval)\(\s*['"`]/],
  [
    'markup from text',
    /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b/,
  ],
  [
    'documents from text',
    /\bdocument\.write|\bcreateContextualFragment\b|\bDOMParser\b|\bsrcdoc\b/,
  ],
  ['addresses from data', /\b(?:href|src|srcDoc|formAction)=\{/],
  ['node:vm', /['"]node:vm['"]/],
];

it('there are sources to look at', () => {
  expect(SOURCES.size).toBeGreaterThan(400);
});

describe('nothing is kept outside the workbook but settings', () => {
  it.each(KEEPING)('%s', (_, pattern, allowed) => {
    expect(holding(pattern)).toEqual(allowed);
  });

  it('what WPS keeps is the number of the pane, and nothing else', () => {
    const code = SOURCES.get('src/wps/openPane.ts') ?? '';
    expect([...code.matchAll(/setItem\(([^)]*)\)/g)].map(([, args]) => args)).toEqual([
      'PANE_ID, pane.ID',
    ]);
  });

  it('what the service worker keeps are the files of its own release', () => {
    const code = SOURCES.get(WORKER) ?? '';
    expect(code).toMatch(/integrity/);
    expect(code).not.toMatch(/cache\.put\(/);
  });
});

describe('nothing is sent anywhere', () => {
  it.each(SENDING)('%s', (_, pattern, allowed) => {
    expect(holding(pattern)).toEqual(allowed);
  });
});

describe('text of cells is never markup, an address or a program', () => {
  it.each(TAKING)('%s', (_, pattern) => {
    expect(holding(pattern)).toEqual([]);
  });
});
