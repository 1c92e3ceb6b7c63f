import { Button } from '@fluentui/react-components';
import { standing } from '../session/findingGroups';
import { fixesOf } from '../session/fixes';
import { PROFILES } from '../session/profiles';
import { useSession } from '../useSession';
import { Choose } from './Choose';
import { SeverityFilter } from './SeverityFilter';

/** 检查的筛选、口径、标注和全部修复 */
export function CheckTools() {
  const { session, state } = useSession();
  const findings = state.examination?.findings ?? [];
  const fixes = fixesOf(findings).length;
  const busy = state.busy !== null;
  return (
    <div className="check-tools">
      <SeverityFilter
        severities={standing(findings).map(({ severity }) => severity)}
        filter={state.filter}
        onFilter={(filter) => session.filter(filter)}
      />
      <Choose
        label="口径"
        value={state.profile}
        choices={PROFILES}
        onChoose={(id) => session.chooseProfile(id === 'review' ? 'review' : 'filing')}
      />
      <div className="buttons">
        <Button size="small" disabledFocusable={busy} onClick={() => session.mark()}>
          标注到表
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => session.unmark()}>
          取消标注
        </Button>
        {fixes > 1 && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => session.previewFixes(findings)}
          >
            全部修复（{fixes} 处）
          </Button>
        )}
      </div>
    </div>
  );
}
