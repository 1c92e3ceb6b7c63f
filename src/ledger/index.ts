export { LedgerBuilder } from './builder';
export type {
  FileHash,
  FileKind,
  FileResult,
  FormDigest,
  Made,
  Sentence,
  StatedFinding,
} from './fileResult';
export { formDigest } from './formDigest';
export type { Distribution, Ledger, LedgerRow, Outlier, OutlierKind } from './ledger';
export { letterOf } from './letter';
export { folderOf, stemCore, unitKey } from './names';
export { lastYearOf, namedIn, pairing } from './pairing';
export { reviewEdits } from './review';
export { rowsOf, stands } from './rows';
export { reportSentences } from './sentences';
