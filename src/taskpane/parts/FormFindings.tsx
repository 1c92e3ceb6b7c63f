import type { Form } from '../../model/form';
import { useSession } from '../useSession';
import { FindingList } from './FindingList';
import { FormHeading } from './FormHeading';
import { FormMapping } from './mapping/FormMapping';

interface FormFindingsProps {
  readonly form: Form;
  /** Where there are several forms: what this one is called. */
  readonly name: string | null;
}

/** 一张表的识别结果和问题 */
export function FormFindings({ form, name }: FormFindingsProps) {
  const { state } = useSession();
  const findings = (state.examination?.findings ?? []).filter((one) => one.form === form.id);
  const mapping = state.mappings.find((one) => one.form === form.id);
  const level = name === null ? 2 : 3;
  return (
    <section className="form" aria-label={name ?? '检查结果'}>
      {name !== null && <FormHeading name={name} sheet={form.sheet} />}
      {mapping && <FormMapping view={mapping} level={level} />}
      {findings.length === 0 ? (
        <p className="empty">没有发现问题。</p>
      ) : (
        <>
          <p className="quiet">点一条，表中会选中对应的单元格。</p>
          <FindingList findings={findings} level={level} />
        </>
      )}
    </section>
  );
}
