import { Checkbox } from '@fluentui/react-components';
import { formNames } from '../../session/formNames';
import { useSession } from '../../useSession';
import { useProof } from '../useProof';
import { ReportPicker } from './ReportPicker';

/** 对照什么：自评表、上年报告 */
export function ProofScope() {
  const { session, state } = useSession();
  const { proof, state: own } = useProof();
  const [name, ...others] = formNames(state.examination?.forms ?? []);
  return (
    <div className="proof-scope">
      {name === undefined ? (
        <p className="quiet">
          没有检查自评表，只核对报告本身。
          <button type="button" className="link" onClick={() => session.check('proof')}>
            检查打开的自评表并对照
          </button>
        </p>
      ) : (
        <Checkbox
          checked={own.withForm}
          onChange={(_, { checked }) => proof.compareWithForm(checked === true)}
          label={`对照自评表：${name}${others.length > 0 ? `等 ${others.length + 1} 张` : ''}`}
        />
      )}
      <div className="proof-last">
        {own.lastYear && <span>上年报告：{own.lastYear.name}</span>}
        <ReportPicker
          name={own.lastYear ? '换一份' : '选择上年报告（选填）'}
          label="选择上年报告"
          size="small"
          appearance="subtle"
          onReport={(file, bytes) => proof.chooseLastYear(file, bytes)}
        />
        {own.lastYear && (
          <button type="button" className="link" onClick={() => proof.withoutLastYear()}>
            不用
          </button>
        )}
      </div>
    </div>
  );
}
