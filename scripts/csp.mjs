/** Hash of the empty string: Griffel (Fluent UI) opens empty style elements and fills them by rule. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The content security policy of a page. `origins` are the hosts scripts may come from besides the page's own:
 * none for the standalone page, the Office.js CDN for the task pane.
 * @param {readonly string[]} origins
 */
export function contentSecurityPolicy(origins = []) {
  const more = origins.map((origin) => ` ${origin}`).join('');
  return [
    "default-src 'none'",
    `script-src 'self'${more}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    `img-src 'self' data:${more}`,
    origins.length > 0 ? `connect-src 'self'${more}` : "connect-src 'none'",
    origins.length > 0 ? `frame-src${more}` : "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
