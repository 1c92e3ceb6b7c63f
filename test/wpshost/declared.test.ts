/// <reference types="et-jsapi-declare" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { saveInWps } from '../../src/hosts/wps';
import type { WpsApplication } from '../../src/hosts/wps/members';
import { WpsHost } from '../../src/hosts/wps/wpsHost';
import type { WpsAddin } from '../../src/wps/addin';
import { openPane } from '../../src/wps/openPane';
import { edit } from '../fixtures/build/edits';
import { grid, workbook } from '../officehost/sheets';
import { AddinStandIn } from './addin';
import { WpsHostStandIn } from './wpsHost';

/** Does not compile where a member we use is declared otherwise. */
const asDeclared = (published: WPSMergedRoot): WpsApplication & WpsAddin => published;

const FOLDER = dirname(createRequire(import.meta.url).resolve('et-jsapi-declare/package.json'));
const PUBLISHED = ['index.d.ts', 'addon.et.d.ts', 'lib.et.d.ts', 'lib.kso.d.ts']
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  .join('\n');
/** Objects of several published interfaces. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  Application: ['Application', 'AddonRoot', 'EtAddonRoot'],
  ApiEvent: ['EtApiEvent'],
};

/** The bodies of the published interfaces of a name. */
function published(type: string): string[] {
  return (ALSO[type] ?? [type]).flatMap((name) =>
    [
      ...PUBLISHED.matchAll(
        new RegExp(`interface ${name}\\b[^{]*\\{([\\s\\S]*?)\\n[ \\t]*\\}\\n`, 'g'),
      ),
    ].map(([, body = '']) => body),
  );
}

/** `Range.Value2 =` as [type, member, how]. */
function taken(call: string): [string, string, string] {
  const [, type = '', member = '', how = ''] = /^(\w+)\.(\w+)(.*)$/.exec(call) ?? [];
  return [type, member, how.trim()];
}

afterEach(() => vi.unstubAllGlobals());

/** Everything the program does in WPS, once. */
async function everyCall(): Promise<Set<string>> {
  const book = workbook(
    grid('自评表', { A1: '表', B2: 0.5, C3: { value: 1, formula: '=1' } }, ['D4:E5']),
  );
  const wps = new WpsHostStandIn(book);
  wps.asGiven = (value) => (value === '表' || value === '甲' ? { odd: true } : value);
  vi.stubGlobal('window', { Application: wps.application });
  const host = new WpsHost();
  const stop = host.onChange(() => undefined);
  await host.read();
  await host.write([edit('B2', '97.50%', 0.5), edit('E5', '=1')]);
  wps.type('自评表', 'D4:E5', 3);
  await host.addSheet('报告', [['一', '二']], { widths: [9], header: true });
  await host.addSheet('另', [['甲']]).catch(() => undefined);
  await host.remember('{}');
  await host.remember('{"a":1}');
  const cell = { sheet: '自评表', address: 'A1' };
  wps.paint('自评表', 'A1', { pattern: 'Gray50', color: '#FFFFFF', patternColor: '#000000' });
  await host.mark([{ cell, colour: '#FFC7CE' }]);
  await host.unmark();
  await host.select(cell);
  wps.editing = true;
  await host.write([edit('B9', 1)]).catch(() => undefined);
  stop();
  const addin = new AddinStandIn();
  vi.stubGlobal('window', { Application: addin.application, devicePixelRatio: 1 });
  for (let n = 0; n < 2; n++) openPane(addin.application as WpsAddin, 'https://a.b/c/', 'check');
  saveInWps(new Uint8Array([1]), 'a.txt');
  addin.stored = () => '';
  saveInWps(new Uint8Array([1]), 'b.txt');
  expect([...wps.line.gaps, ...addin.line.gaps]).toEqual([]);
  return new Set([...wps.line.calls, ...addin.line.calls]);
}

it('asks for nothing that the published declarations do not have', async () => {
  expect(asDeclared).toBeTypeOf('function');
  const calls = await everyCall();
  expect(calls.size).toBeGreaterThan(55);
  const wrong = [...calls].filter((call) => {
    const [type, member, how] = taken(call);
    const kind = how === '()' ? '\\(' : '\\??:';
    const readonly = how === '=' ? '' : '(?:readonly )?';
    const line = new RegExp(`^[ \\t]*${readonly}${member}${kind}`, 'm');
    return !published(type).some((body) => line.test(body));
  });
  expect(wrong).toEqual([]);
});
