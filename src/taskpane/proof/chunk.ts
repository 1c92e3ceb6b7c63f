/** 核对报告, loaded on demand as one chunk: opening a report, the checks of its prose, the sources they cite. */
import '../jitless';

export { openDocument } from '../../hosts/document';
export { findingViews } from './findingViews';
