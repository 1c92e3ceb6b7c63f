import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { all, at, named, parse } from '../manifest/xmlTree';
import { ROOT, SOURCES } from './sources';

const textOf = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');
/** Names of schemas look like addresses; nobody asks them for anything. */
const SCHEMAS = /^https?:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//;
const hostsIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/https?:\/\/[^"'\s<>]+/g)]
      .map(([address]) => address)
      .filter((address) => !SCHEMAS.test(address))
      .map((address) => new URL(address).host),
  ),
];

describe('the Excel manifest', () => {
  const root = parse(textOf('manifest.xml'));

  it('asks to read and write the open workbook, which the Excel host does, and for nothing more', () => {
    expect(at(root, 'Permissions')?.text).toBe('ReadWriteDocument');
    const hosts = [...SOURCES].filter(([file]) => file.startsWith('src/hosts/excel/'));
    expect(hosts.some(([, code]) => /\.values = /.test(code))).toBe(true);
    const names = new Set(all(root).map(({ name }) => name));
    for (const more of [
      'WebApplicationInfo',
      'AppDomains',
      'AppDomain',
      'Scopes',
      'FunctionFile',
      'Runtimes',
      'Events',
    ])
      expect(names.has(more), more).toBe(false);
  });

  it('works in one program and names no host but where the pages lie', () => {
    expect(
      named(root, 'Host').map(({ attributes }) => attributes.Name ?? attributes['xsi:type']),
    ).toEqual(['Workbook', 'Workbook']);
    expect(hostsIn(textOf('manifest.xml'))).toEqual(['localhost:3000']);
  });

  it('asks for no mailbox, dialog or sign-in of Office', () => {
    const calls = [...SOURCES].filter(([, code]) =>
      /\bOffice\.(?:auth|context\.mailbox|context\.auth)\b|\bOfficeRuntime\b|displayDialogAsync|getAccessToken/.test(
        code,
      ),
    );
    expect(calls.map(([file]) => file)).toEqual([]);
  });
});

describe.each(['assets/wps/manifest.xml', 'assets/wps/ribbon.xml', 'assets/webapp.json'])(
  '%s',
  (file) => {
    it('names no host', () => {
      expect(hostsIn(textOf(file))).toEqual([]);
    });
  },
);

it('the installable page stays within its own folder', () => {
  const {
    start_url: start,
    scope,
    ...rest
  } = JSON.parse(textOf('assets/webapp.json')) as Record<string, unknown>;
  expect([start, scope]).toEqual(['../index.html', '../index.html']);
  for (const more of [
    'permissions',
    'share_target',
    'file_handlers',
    'protocol_handlers',
    'related_applications',
  ])
    expect(rest).not.toHaveProperty(more);
});

/** Addresses in the program: names of schemas, the makers of Excel; all others would be somebody to talk to. */
it('the sources name no foreign host', () => {
  const known =
    /^(?:schemas\.(?:microsoft|openxmlformats)\.(?:com|org)|www\.w3\.org|purl\.(?:org|oclc\.org)|appsforoffice\.microsoft\.com)$/;
  const hosts = [...SOURCES].flatMap(([file, code]) =>
    [...code.matchAll(/https?:\/\/([\w.-]+)/g)].flatMap(([, host = '']) =>
      known.test(host) ? [] : [`${file}: ${host}`],
    ),
  );
  expect(hosts).toEqual([]);
});
