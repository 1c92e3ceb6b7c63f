import { Button } from '@fluentui/react-components';
import { MaterialTools } from '../parts/report/MaterialTools';
import { Missing } from '../parts/report/Missing';
import { ReportActions } from '../parts/report/ReportActions';
import { ReportChoices } from '../parts/report/ReportChoices';
import { ReportView } from '../parts/report/ReportView';
import { StaleBar } from '../parts/report/StaleBar';
import { TextPanel } from '../parts/report/TextPanel';
import { useSession } from '../useSession';

const PANEL = {
  tabIndex: -1,
  id: 'panel-report',
  role: 'tabpanel',
  'aria-labelledby': 'tab-report',
} as const;

/** 第三步：报告 */
export function ReportScreen() {
  const { session, state } = useSession();
  const { reports, preview, textShown, busy } = state;
  // What is on show stays while it is drafted anew: nothing scrolls away, nothing opened closes.
  if (!preview || (!reports && !busy)) {
    return (
      <div {...PANEL} className="screen start">
        <p>
          {state.manuscript ? '表格又检查过，报告还没有更新。改过的文字都留着。' : '还没有成稿。'}
        </p>
        <Button
          appearance="primary"
          disabledFocusable={state.busy !== null}
          onClick={() => session.draft()}
        >
          {state.manuscript ? '更新报告' : '成稿'}
        </Button>
      </div>
    );
  }
  return (
    <>
      <div {...PANEL} className="screen">
        <ReportChoices />
        <MaterialTools />
        {textShown && <TextPanel />}
        <StaleBar />
        <Missing />
        <p className="quiet">点数字，表中会选中它的来处；双击一段，或用右边的铅笔，可以修改。</p>
        <article id="preview" className="preview">
          {preview.reports.map((report) => (
            <ReportView key={report.form} report={report} />
          ))}
        </article>
      </div>
      <ReportActions />
    </>
  );
}
