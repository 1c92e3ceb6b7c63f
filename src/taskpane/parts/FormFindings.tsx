import type { Finding } from '../../model/finding';
import type { Form } from '../../model/form';
import { standing } from '../session/findingGroups';
import { useSession } from '../useSession';
import { FindingList } from './FindingList';
import { FormHeading } from './FormHeading';
import { FormMapping } from './mapping/FormMapping';
import { PutAside } from './PutAside';

interface FormFindingsProps {
  readonly form: Form;
  /** Where there are several forms: what this one is called. */
  readonly name: string | null;
}

/** 一张表的识别结果和问题 */
export function FormFindings({ form, name }: FormFindingsProps) {
  const { state } = useSession();
  const all = (state.examination?.findings ?? []).filter((one) => one.form === form.id);
  const mapping = state.mappings.find((one) => one.form === form.id);
  const level = name === null ? 2 : 3;
  const open = standing(all);
  const listed = open.filter(({ severity }) => (state.filter ?? severity) === severity);
  return (
    <section className="form" aria-label={name ?? '检查结果'}>
      {name !== null && <FormHeading name={name} sheet={form.sheet} />}
      {mapping && <FormMapping view={mapping} level={level} />}
      {listed.length === 0 ? (
        <p className="empty">{open.length === 0 ? emptyText(all) : '没有这一类问题。'}</p>
      ) : (
        <>
          <p className="quiet">点一条，表中会选中对应的单元格。</p>
          <FindingList findings={listed} level={level} tools />
        </>
      )}
      <PutAside findings={all.filter(({ setAside }) => setAside !== null)} level={level} />
    </section>
  );
}

const emptyText = (all: readonly Finding[]): string =>
  all.length === 0 ? '没有发现问题。' : '没有待处理的问题。';
