import { blockKey } from '../text/blocks';
import { FindingCards } from './FindingCards';
import { ReportText } from './ReportText';
import { type TextViewProps, useTextView } from './useTextView';

/** 左边正文，右边清单 */
export function BesideText(props: TextViewProps) {
  const view = useTextView(props);
  return (
    <div className="proof-split">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="proof-text" aria-label="报告正文" tabIndex={0}>
        {view.blocks.map((block) => (
          <ReportText key={blockKey(block)} block={block} view={view} />
        ))}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="proof-list" aria-label="问题清单" tabIndex={0}>
        <FindingCards views={props.views} />
      </section>
    </div>
  );
}
