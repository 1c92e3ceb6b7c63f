/** Opens an .xlsx that is not the one at work, loaded on demand. */
export { openXlsx } from '../hosts/file';
