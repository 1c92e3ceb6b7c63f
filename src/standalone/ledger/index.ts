/** 台账, loaded on demand as one chunk: reading a folder, and the table of what came of it. */
import '../../taskpane/jitless';

export { LedgerDesk } from './LedgerDesk';
