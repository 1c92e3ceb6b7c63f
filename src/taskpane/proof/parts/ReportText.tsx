import type { Correction } from '../../../model/proof';
import type { TextBlock } from '../text/blocks';
import type { Mark } from '../text/marks';
import { MarkedText } from './MarkedText';
import type { TextView } from './useTextView';

const NO_MARKS: readonly Mark[] = [];
const NO_CORRECTIONS: readonly Correction[] = [];

/** 正文的一段，或表格的一行 */
export function ReportText({
  block,
  view,
}: {
  readonly block: TextBlock;
  readonly view: TextView;
}) {
  if (block.kind === 'paragraph') {
    const typed = /^\s/.test(view.prose.paragraphs[block.paragraph]?.text ?? '');
    const body = typed ? undefined : 'proof-paragraph';
    return (
      <p className={block.level === null ? body : 'proof-heading'}>
        <Words paragraph={block.paragraph} view={view} />
      </p>
    );
  }
  return (
    <div className="proof-row">
      {block.cells.map(({ paragraph, column }) => (
        <p key={paragraph} style={{ gridColumn: column + 1 }}>
          <Words paragraph={paragraph} view={view} />
        </p>
      ))}
    </div>
  );
}

function Words({ paragraph, view }: { readonly paragraph: number; readonly view: TextView }) {
  const marks = view.marks.get(paragraph) ?? NO_MARKS;
  const here = marks.some(({ key }) => key === view.selected);
  return (
    <MarkedText
      text={view.prose.paragraphs[paragraph]?.text ?? ''}
      marks={marks}
      corrections={view.corrections.get(paragraph) ?? NO_CORRECTIONS}
      selected={here ? view.selected : null}
    />
  );
}
