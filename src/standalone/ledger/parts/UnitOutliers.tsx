import type { LedgerRow, Outlier } from '../../../ledger';
import { OUTLIER_NAMES } from '../../../write/ledger/toLedgerBook';

interface UnitOutliersProps {
  readonly row: LedgerRow;
  readonly outliers: readonly Outlier[];
  /** Opens the file at a qualified cell, or as it is. */
  readonly onVisit: (place: string | null) => void;
}

/** 一张表或一份报告与别家相比的异常 A place is of the first file: only that one is opened at it. */
export function UnitOutliers({ row, outliers, onVisit }: UnitOutliersProps) {
  return (
    <section className="group outlying">
      <h3>
        异常 <span className="count">{outliers.length}</span>
        <span className="quiet">与其他单位相比</span>
      </h3>
      <ul className="findings">
        {outliers.map(({ kind, files, message, place }) => {
          const own = files[0] === row.file ? place : null;
          return (
            <li key={`${kind}${place}${message}`}>
              <button type="button" className="finding" onClick={() => onVisit(own)}>
                <span className="message">{message}</span>
                <span className="quiet">
                  {[OUTLIER_NAMES[kind], own].filter(Boolean).join(' · ')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
