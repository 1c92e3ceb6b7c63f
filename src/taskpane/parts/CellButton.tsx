import type { ReactNode } from 'react';
import { unqualified } from '../../grid/address';
import { useSession } from '../useSession';

interface CellButtonProps {
  /** Qualified, e.g. `自评表!H12`. */
  readonly cell: string;
  readonly className?: string;
  readonly children: ReactNode;
  readonly title?: string;
}

/** Shows and selects a cell in the sheet. */
export function CellButton({ cell, className = 'cell', children, title }: CellButtonProps) {
  const { session } = useSession();
  const select = () => {
    const ref = unqualified(cell);
    if (ref) void session.select(ref);
  };
  return (
    <button
      type="button"
      className={className}
      title={title ?? `在表中选中 ${cell}`}
      onClick={select}
    >
      {children}
    </button>
  );
}
