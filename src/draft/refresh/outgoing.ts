import type { Report } from '../../model/report';
import { promptOf, textOf } from '../runs';
import { isText, runsOf } from './blockText';
import type { Manuscript, ShownReport } from './manuscript';
import { isEmptied } from './passage';

function outgoing({ report, passages }: ShownReport): Report {
  const blocks = passages.flatMap((passage) =>
    passage.shown && !isEmptied(passage) ? [passage.shown] : [],
  );
  const title = blocks.find((block) => block.kind === 'title');
  const asked = blocks.flatMap(runsOf).filter((run) => run.missing);
  return {
    ...report,
    title: title && isText(title) ? textOf(title.runs) : report.title,
    blocks,
    missing: asked.map(promptOf),
  };
}

/** The reports exactly as shown: what Word, clipboard, sheet and text are made of. */
export const outgoingOf = ({ reports }: Manuscript): Report[] => reports.map(outgoing);
