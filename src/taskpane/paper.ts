/** The report as rich text, plain text and sheet rows, loaded with the first draft. */
export { toHtml } from '../write/toHtml';
export { toRows } from '../write/toRows';
export { toText } from '../write/toText';
