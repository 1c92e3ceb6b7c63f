import type { Block } from '../../../model/report';
import { RunText } from './RunText';

/** 报告里的表格 */
export function ReportTable({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
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
