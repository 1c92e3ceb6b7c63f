import { Button } from '@fluentui/react-components';
import { DOCX, download } from '../browser/download';
import { ReportChoices } from '../parts/ReportChoices';
import { ReportView } from '../parts/ReportView';
import { useCopy } from '../parts/useCopy';
import { useSession } from '../useSession';

/** 第三步：报告 */
export function ReportScreen() {
  const { session, state } = useSession();
  const copy = useCopy();
  const reports = state.reports;
  if (!reports) {
    return (
      <div
        tabIndex={-1}
        className="screen start"
        id="panel-report"
        role="tabpanel"
        aria-labelledby="tab-report"
      >
        <p>还没有成稿。</p>
        <Button
          appearance="primary"
          disabledFocusable={state.busy !== null}
          onClick={() => session.draft()}
        >
          成稿
        </Button>
      </div>
    );
  }
  const missing = reports.reduce((count, report) => count + report.missing.length, 0);
  const save = async () => {
    const bytes = await session.word();
    if (!bytes) return;
    const name = `${reports[0]?.title ?? '自评报告'}.docx`;
    download(bytes, name, DOCX);
    session.say(
      `已生成“${name}”，请到“下载”文件夹查看。没有出现下载的，可以点“复制”，粘贴到 Word。`,
      true,
    );
  };
  return (
    <>
      <div
        tabIndex={-1}
        className="screen"
        id="panel-report"
        role="tabpanel"
        aria-labelledby="tab-report"
      >
        <ReportChoices />
        <p className="quiet">
          点报告里的数字，表中会选中它的来处。
          {missing > 0 && `有 ${missing} 处表中没有的内容，已标【请补充】。`}
        </p>
        <article id="preview" className="preview">
          {reports.map((report) => (
            <ReportView key={report.form} report={report} />
          ))}
        </article>
      </div>
      <footer className="actions">
        <Button disabledFocusable={state.busy !== null} onClick={() => session.toSheet()}>
          写入工作表
        </Button>
        <Button disabledFocusable={state.busy !== null} onClick={copy}>
          复制
        </Button>
        <Button appearance="primary" disabledFocusable={state.busy !== null} onClick={save}>
          保存 Word
        </Button>
      </footer>
    </>
  );
}
