import { Button } from '@fluentui/react-components';
import type { Form } from '../../model/form';
import { useSession } from '../useSession';
import { Choose } from './Choose';

/** 标题、单位、一键成稿、评分办法 */
export function Header() {
  const { session, state } = useSession();
  const forms = state.examination?.forms ?? [];
  const [form] = forms;
  return (
    <header className={form ? 'head read' : 'head'}>
      <h1>绩效自评助手</h1>
      {form && <Subject form={form} count={forms.length} />}
      <Button
        appearance={form ? 'secondary' : 'primary'}
        disabledFocusable={state.busy !== null}
        onClick={() => session.runAll()}
      >
        一键成稿
      </Button>
      <Choose
        label="评分办法"
        value={state.policy}
        choices={state.policies}
        onChoose={(id) => session.choosePolicy(id)}
      />
    </header>
  );
}

/** 认出的自评表 */
function Subject({ form, count }: { readonly form: Form; readonly count: number }) {
  const facts = [
    form.year === null ? null : `${form.year}年度`,
    form.kind === 'project' ? '项目支出自评表' : '部门整体支出自评表',
    count > 1 ? `等 ${count} 张表` : null,
  ];
  return (
    <p className="unit">
      {form.project ?? form.unitName ?? '（表中未写单位名称）'}
      <span className="quiet">{facts.filter(Boolean).join(' · ')}</span>
    </p>
  );
}
