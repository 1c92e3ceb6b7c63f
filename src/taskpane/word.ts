/** The Word writer, loaded on demand. */
export { toDocx } from '../write/toDocx';
