import type { ReportView as Report } from '../../manuscript';
import { Passage } from './Passage';

/** 报告预览 */
export function ReportView({ report }: { readonly report: Report }) {
  return (
    <section aria-label={report.title}>
      {report.passages.map((view) => (
        <Passage key={view.key} view={view} />
      ))}
    </section>
  );
}
