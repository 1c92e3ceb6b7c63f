import { Copies } from '../copies';
import type { FileResult, FormDigest } from '../fileResult';
import type { Outlier } from '../ledger';
import { unitKey } from '../names';

interface Sent {
  readonly file: string;
  readonly stated: number | null;
}

/** 重复报送 Gathers what the files hold, and tells of a file that came twice and of a unit whose forms differ. */
export class SentTwice {
  private readonly copies = new Copies();
  /** By unit, project and year. */
  private readonly forms = new Map<string, Sent>();
  private readonly found: Outlier[] = [];

  /** The earlier file with the very same content; null where there is none. */
  copyOf(result: FileResult): string | null {
    return result.refused ? null : this.copies.earlier(result);
  }

  /** Tells of a copy, which is not looked at any further. */
  addCopy({ file, units }: FileResult, first: string): void {
    this.found.push({
      kind: 'sentTwice',
      units: units.length > 0 ? units : [file],
      files: [file, first],
      place: null,
      message: `与“${first}”的内容完全相同，没有再计入总数和分布。如果是两个单位报送的，请核对是否报错了文件。`,
    });
  }

  addForm(file: string, { unit, project, year, kind, stated }: FormDigest): void {
    if (unit === null || (kind === 'project' && project === null)) return;
    const key = JSON.stringify([unitKey(unit), kind, project && unitKey(project), year]);
    const first = this.forms.get(key);
    if (!first) {
      this.forms.set(key, { file, stated });
      return;
    }
    if (first.file === file) return;
    const what = project === null ? unit : `${unit}“${project}”`;
    const when = year === null ? '' : `${year}年度`;
    const scores = [first.stated, stated].map((score) => score ?? '未填');
    this.found.push({
      kind: 'sentTwice',
      units: [unit],
      files: [file, first.file],
      place: null,
      message: `${what}${when}报送了两份内容不同的自评表，另一份是“${first.file}”，自评得分分别为${scores[1]}和${scores[0]}，请单位确认以哪一份为准。`,
    });
  }

  outliers(): Outlier[] {
    return this.found;
  }
}
