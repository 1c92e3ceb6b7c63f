import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.map': 'application/json; charset=utf-8',
};
const CSP_META = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/i;

/** The file below `root` that an address names, or null where it names none or points outside. */
export function fileOf(root, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(normalize(root) + sep) ? file : null;
}

async function answer(root, request, response) {
  const send = (status, text) => {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(text);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, '只能读取');
  const file = fileOf(root, request.url ?? '/');
  const found = file && (await stat(file).catch(() => null));
  if (!found?.isFile()) return send(404, '没有这个文件');
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const headers = {
    'Content-Type': type,
    'Content-Length': found.size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  if (type.startsWith('text/html')) {
    const policy = CSP_META.exec(await readFile(file, 'utf8'))?.[1];
    if (policy) headers['Content-Security-Policy'] = policy.replaceAll('&#39;', "'");
  }
  response.writeHead(200, headers);
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Serves a folder of static files on this machine only. Pages get their own policy as a header too.
 * Takes the next free port where `port` is taken; port 0 takes any.
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function serve(root, port, tries = 20) {
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  const taken = await new Promise((done, fail) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? done(true) : fail(error)));
    server.listen(port, '127.0.0.1', () => done(false));
  });
  if (taken) {
    if (tries <= 0) throw new Error(`ports up to ${port} are taken`);
    return serve(root, port + 1, tries - 1);
  }
  return {
    port: server.address().port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
