import { Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { FindingView } from '../state';
import { blockKey, paragraphsOf, type TextBlock } from '../text/blocks';
import { type Fold, foldedOf } from '../text/folded';
import { FindingCards } from './FindingCards';
import { ReportText } from './ReportText';
import { type TextView, type TextViewProps, useTextView } from './useTextView';

/** 问题列在所在段落下面 Paragraphs that nothing is said about are folded until asked for. */
export function InText(props: TextViewProps) {
  const view = useTextView(props);
  const [whole, setWhole] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const { blocks, marks } = view;
  const folds = useMemo(
    () => (whole ? blocks.map(open) : foldedOf(blocks, (paragraph) => marks.has(paragraph))),
    [whole, blocks, marks],
  );
  const general = useMemo(
    () => props.views.filter(({ finding }) => finding.place === null),
    [props.views],
  );
  return (
    <div className="proof-inline">
      {general.length > 0 && (
        <details className="proof-general" open={general.some(isError)}>
          <summary>全文的问题 {general.length} 处</summary>
          <FindingCards views={general} />
        </details>
      )}
      <Checkbox
        className="proof-whole"
        checked={whole}
        onChange={(_, { checked }) => setWhole(checked === true)}
        label="显示全文"
      />
      <section className="proof-text" aria-label="报告正文">
        {folds.map((fold) => {
          if (fold.kind === 'open')
            return <Spoken key={keyOf(fold)} block={fold.block} view={view} />;
          const key = keyOf(fold);
          if (opened.has(key))
            return fold.blocks.map((block) => (
              <ReportText key={blockKey(block)} block={block} view={view} />
            ));
          return (
            <button
              key={key}
              type="button"
              className="proof-gap"
              onClick={() => setOpened(new Set([...opened, key]))}
            >
              展开 {fold.blocks.length} 段
            </button>
          );
        })}
      </section>
    </div>
  );
}

/** One block with what is said about it. */
function Spoken({ block, view }: { readonly block: TextBlock; readonly view: TextView }) {
  const views = paragraphsOf(block).flatMap((paragraph) => view.spoken.get(paragraph) ?? []);
  return (
    <>
      <ReportText block={block} view={view} />
      {views.length > 0 && <FindingCards views={views} />}
    </>
  );
}

const isError = ({ finding }: FindingView): boolean => finding.severity === 'error';

const open = (block: TextBlock): Fold => ({ kind: 'open', block });

const keyOf = (fold: Fold): number => {
  const [first] = fold.kind === 'gap' ? fold.blocks : [fold.block];
  return first ? blockKey(first) : -1;
};
