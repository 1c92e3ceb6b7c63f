import { createHash } from 'node:crypto';

/** Allows one text, inline or fetched, and no other. */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Griffel (Fluent UI) opens empty style elements and fills them by rule. */
const EMPTY_STYLE = hashOf('');

/**
 * The content security policy of a page. `origins` are the hosts scripts may come from besides the page's own:
 * none for the standalone page, the Office.js CDN for the task pane. An `installable` page may also name a manifest
 * and register a service worker, both its own.
 * @param {readonly string[]} origins
 */
export function contentSecurityPolicy(origins = [], { installable = false } = {}) {
  const more = origins.map((origin) => ` ${origin}`).join('');
  return [
    "default-src 'none'",
    `script-src 'self'${more}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    `img-src 'self' data:${more}`,
    origins.length > 0 ? `connect-src 'self'${more}` : "connect-src 'none'",
    origins.length > 0 ? `frame-src${more}` : "frame-src 'none'",
    ...(installable ? ["manifest-src 'self'", "worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The policy of a page that holds everything itself: these scripts and styles, pictures written out in it, nothing
 * from anywhere, not even from the folder it lies in.
 * @param {{ scripts: readonly string[], styles: readonly string[] }} texts as they stand between their tags
 */
export function oneFilePolicy({ scripts, styles }) {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')} ${EMPTY_STYLE}`,
    'img-src data:',
    "connect-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
