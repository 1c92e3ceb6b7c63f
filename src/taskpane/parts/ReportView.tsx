import type { Block, Report } from '../../model/report';
import { RunText } from './RunText';

/** 报告预览 */
export function ReportView({ report }: { readonly report: Report }) {
  return (
    <section aria-label={report.title}>
      {report.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a report never move
        <BlockView key={index} block={block} />
      ))}
    </section>
  );
}

function BlockView({ block }: { readonly block: Block }) {
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
      return <TableView block={block} />;
    default:
      return (
        <p className={block.kind}>
          <RunText runs={block.runs} />
        </p>
      );
  }
}

function TableView({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  const total = block.widths.reduce((sum, width) => sum + width, 0);
  return (
    <div className="scroller">
      <table>
        <caption>{block.caption}</caption>
        <colgroup>
          {block.widths.map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a report never move
            <col key={index} style={{ width: `${(width / total) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {block.header.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a report never move
            <tr key={index}>
              {row.map((run, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
                <td key={column}>
                  <RunText runs={[run]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
