import { Checkbox } from '@fluentui/react-components';
import type { Edit } from '../../model/edit';
import { editKey } from '../session/editsToWrite';
import { editValue } from '../session/editValue';
import { useSession } from '../useSession';
import { CellButton } from './CellButton';

interface EditItemProps {
  readonly edit: Edit;
  /** True where scores are left out, so that sums cannot be written. */
  readonly withheld: boolean;
  /** How the new value reads, e.g. 97.50%. */
  readonly after: string;
}

/** 执行率、总分、等级 */
export function EditItem({ edit, withheld, after }: EditItemProps) {
  const { session, state } = useSession();
  const key = editKey(edit);
  const off = withheld && (edit.purpose === 'total' || edit.purpose === 'grade');
  const before = editValue(edit.before);
  return (
    <li className="row">
      <Checkbox
        className="tick"
        checked={!off && !state.leftOut.has(key)}
        disabled={off}
        onChange={() => session.toggle(key)}
        aria-label={`写入${edit.label}`}
      />
      <div className="line">
        <CellButton cell={key}>{edit.label}</CellButton>
      </div>
      <span className="after">{after}</span>
      <p className="before">
        {edit.address}，原为{before === '空' ? '' : ' '}
        {before}
      </p>
    </li>
  );
}
