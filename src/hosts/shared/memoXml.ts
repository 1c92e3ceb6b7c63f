import { MEMO, readTextXml, textXml } from './textXml';

/** The memo as the whole of a custom XML part. */
export const memoXml = (text: string): string => textXml(MEMO, text);

/** `readTextXml` for the memo. */
export const readMemoXml = (xml: string) => readTextXml(MEMO, xml);
