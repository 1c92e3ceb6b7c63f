import type { Block } from '../../../model/report';
import { ReportTable } from './ReportTable';
import { RunText } from './RunText';
import { ScoreChart } from './ScoreChart';

/** 报告的一段 */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'title':
      return (
        <h2 className="title">
          <RunText runs={block.runs} />
        </h2>
      );
    case 'heading': {
      const Heading = (['h3', 'h4', 'h5', 'h6'] as const)[block.level - 1] ?? 'h6';
      return (
        <Heading>
          <RunText runs={block.runs} />
        </Heading>
      );
    }
    case 'table':
      return <ReportTable block={block} />;
    case 'chart':
      return <ScoreChart chart={block} />;
    default:
      return (
        <p className={block.kind}>
          <RunText runs={block.runs} />
        </p>
      );
  }
}
