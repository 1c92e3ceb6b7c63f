import { useId } from 'react';
import { qualified } from '../../../grid/address';
import { type Decimal, percentOf, round2, ZERO } from '../../../numbers/decimal';
import { showShort } from '../../../numbers/show';
import {
  type ChartBlock,
  normalChart,
  type ScoreRow,
  scoreRows,
} from '../../../write/scoreFigures';
import { CellButton } from '../CellButton';

/** 得分图 Each bar is as long as its group weighs, filled as far as it scored; its words say the same. */
export function ScoreChart({ chart }: { readonly chart: ChartBlock }) {
  const id = useId();
  const [normal] = normalChart(chart);
  const rows = normal ? scoreRows(normal) : [];
  const longest = rows.reduce((most, { weight }) => (most.gt(weight) ? most : weight), ZERO);
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id}>
        {chart.caption}
        <span className="quiet">条长为分值，实心为得分</span>
      </figcaption>
      <ul>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars of a chart never move
          <li key={index} className={row.whole ? 'whole' : 'part'}>
            <Bar row={row} longest={longest} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

interface BarProps {
  readonly row: ScoreRow;
  readonly longest: Decimal;
}

/** One bar with its words. */
function Bar({ row: { label, weight, score, cells }, longest }: BarProps) {
  const share = (part: Decimal) => `${round2(percentOf(part, longest) ?? ZERO).toFixed()}%`;
  const [cell] = cells;
  const bar = (
    <>
      <span className="name">{label}</span>
      <span className="points">
        得 <strong>{showShort(score)}</strong> / {showShort(weight)} 分
      </span>
      <svg height="8" width="100%" aria-hidden="true" focusable="false">
        <rect className="weight" width={share(weight)} height="100%" rx="2" />
        <rect className="score" width={share(score)} height="100%" rx="2" />
      </svg>
    </>
  );
  if (!cell) return <div className="bar-line">{bar}</div>;
  return (
    <CellButton className="bar-line" cell={qualified(cell.sheet, cell.address)}>
      {bar}
    </CellButton>
  );
}
