import { Button } from '@fluentui/react-components';
import { CheckTools } from '../parts/CheckTools';
import { FixBar } from '../parts/FixBar';
import { FormFindings } from '../parts/FormFindings';
import { formNames } from '../session/formNames';
import { useSession } from '../useSession';

/** 第一步：检查 What was recognised in each form, and what is wrong with it. */
export function CheckScreen() {
  const { session, state } = useSession();
  const { forms = [] } = state.examination ?? {};
  const names = formNames(forms);
  return (
    <>
      <div
        tabIndex={-1}
        className="screen"
        id="panel-check"
        role="tabpanel"
        aria-labelledby="tab-check"
      >
        <CheckTools />
        {forms.map((form, index) => (
          <FormFindings
            key={form.id}
            form={form}
            name={forms.length > 1 ? (names[index] ?? form.sheet) : null}
          />
        ))}
      </div>
      {state.fixes ? (
        <FixBar fixes={state.fixes} />
      ) : (
        <footer className="actions">
          <Button disabledFocusable={state.busy !== null} onClick={() => session.check()}>
            重新检查
          </Button>
          <Button appearance="primary" onClick={() => session.show('score')}>
            下一步：评分
          </Button>
        </footer>
      )}
    </>
  );
}
