export { MAX_FILE_BYTES } from '../file/limits';
export { compatible } from './corrections';
export { openDocument } from './openDocument';
export { proseOfText } from './proseOfText';
export type { ReportDocument } from './reportDocument';
