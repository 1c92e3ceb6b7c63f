import type { Manuscript } from '../manuscript';
import type { Core, PaperMaker } from './chunks';
import type { PaneState } from './state';

/** A manuscript with all that follows from it. */
export type ReportShown = Pick<PaneState, 'manuscript' | 'preview' | 'reports' | 'paper'>;

/** What is seen of a manuscript, and what goes out of it: the same words. */
export function shownOf(core: Core, maker: PaperMaker, manuscript: Manuscript): ReportShown {
  const reports = core.outgoingOf(manuscript);
  const paper = {
    html: maker.toHtml(reports),
    text: maker.toText(reports),
    rows: reports.flatMap(maker.toRows),
  };
  return { manuscript, preview: core.previewOf(manuscript), reports, paper };
}
