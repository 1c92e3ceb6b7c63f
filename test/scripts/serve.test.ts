import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../scripts/csp.mjs';
import { fileOf, serve } from '../../scripts/serve.mjs';

const root = mkdtempSync(join(tmpdir(), 'ziping-'));
const policy = contentSecurityPolicy();
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  writeFileSync(
    join(root, 'index.html'),
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><p>页`,
  );
  writeFileSync(join(root, 'a.js'), '1');
  server = await serve(root, 0);
});
afterAll(() => server.close());

/** A raw request: `fetch` would tidy the path. */
const get = (path: string, method = 'GET') =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }>((done, fail) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method }, (answer) => {
      answer.resume();
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers }));
    });
    asked.on('error', fail);
    asked.end();
  });

describe('the server of npm start', () => {
  it('serves pages with their own policy as a header, and types', async () => {
    const page = await get('/');
    expect(page.headers['content-security-policy']).toBe(policy);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await get('/a.js?x=1')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    '/../package.json',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/x',
    '/..\\x',
    '/%00',
    '/%',
    '/no',
  ])('does not leave its folder for %s', async (path) =>
    expect((await get(path)).status).toBe(404),
  );

  it('names no file outside its folder', () => {
    expect(fileOf(root, '/a.js')).toBe(join(root, 'a.js'));
    expect(fileOf(root, '/%2e%2e%2fa.js')).toBeNull();
  });

  it('only reads', async () => expect((await get('/', 'POST')).status).toBe(405));

  it('takes the next free port', async () => {
    const second = await serve(root, server.port);
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });
});

describe('the policy', () => {
  it('allows nothing inline and no other host on the standalone page', () => {
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).toContain("connect-src 'none'");
  });
});
