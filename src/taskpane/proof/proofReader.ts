import type { ReportDocument } from '../../hosts/document';
import type { Report } from '../../model/report';
import type { Examination } from '../../pipeline';
import { Store } from '../session/store';
import { type OpenReport, type Origin, PROOF_INITIAL, type ProofState } from './state';

export type ProofRoom = typeof import('./chunk');

/** What reports are held against: the session of the pane. */
export interface ProofGround {
  snapshot(): { readonly examination: Examination | null };
  subscribe(listener: () => void): () => void;
}

/** 读与核对 Opens a report and proofreads it: again whenever what it is held against has changed. */
export class ProofReader extends Store<ProofState> {
  /** What the findings on show were held against. */
  private against: Examination | null = null;
  private catchingUp = false;

  constructor(
    private readonly ground: ProofGround,
    /** Fetches the chunk with the checks. */
    protected readonly room: () => Promise<ProofRoom>,
    fault: (error: unknown) => void = () => {},
  ) {
    super(PROOF_INITIAL, fault);
  }

  /** 跟上自评表 Holds the report against every new examination, with no sign but the findings. Returns the way to stop. */
  follow(): () => void {
    return this.ground.subscribe(() => {
      if (!this.state.report || this.catchingUp || this.form() === this.against) return;
      this.catchingUp = true;
      void this.again().finally(() => {
        this.catchingUp = false;
      });
    });
  }

  /** Opens a .docx, .txt or .md by name and content. */
  openFile(name: string, bytes: Uint8Array): Promise<void> {
    return this.open(name, 'file', (room) => room.openDocument(bytes, name));
  }

  /** 粘贴正文 */
  openText(text: string): Promise<void> {
    const bytes = new TextEncoder().encode(text);
    return this.open('粘贴的正文', 'pasted', (room) => room.openDocument(bytes, '粘贴的正文.txt'));
  }

  /** 核对刚才的成稿 `bytes`: the .docx that 保存 Word gives of the reports. */
  openDraft(reports: readonly Report[], bytes: Uint8Array): Promise<void> {
    const name = `${reports[0]?.title ?? '自评报告'}.docx`;
    return this.open(name, 'draft', (room) => room.openDocument(bytes, name), reports);
  }

  /** 上年报告 */
  chooseLastYear(name: string, bytes: Uint8Array): Promise<void> {
    return this.during('读上年报告', '正在读上年报告……', async () => {
      const room = await this.room();
      const { prose } = room.openDocument(bytes, name);
      this.publish({ lastYear: { name, prose } });
      await this.again();
    });
  }

  async withoutLastYear(): Promise<void> {
    this.publish({ lastYear: null });
    await this.again();
  }

  /** 对照自评表, or not. */
  async compareWithForm(withForm: boolean): Promise<void> {
    this.publish({ withForm });
    await this.again();
  }

  /** Goes on with the report of an earlier session, where another workbook was opened beside it. */
  carryOn(earlier: ProofReader): Promise<void> {
    const { report, lastYear, decisions, findings, looked, unsaved } = earlier.snapshot();
    this.publish({ report, lastYear, decisions, findings, looked, unsaved });
    return this.again();
  }

  private open(
    name: string,
    origin: Origin,
    read: (room: ProofRoom) => ReportDocument,
    drafted?: readonly Report[],
  ): Promise<void> {
    return this.during('核对', '正在核对……', async () => {
      const room = await this.room();
      const report: OpenReport = { name, origin, document: read(room), drafted };
      this.publish({
        ...this.viewsOf(room, report),
        report,
        choosing: false,
        decisions: new Map(),
        filter: null,
        selected: null,
        handCopy: null,
        unsaved: false,
      });
    });
  }

  /** Proofreads the report at hand again; what a person decided stays with its finding. */
  private async again(): Promise<void> {
    try {
      if (!this.state.report) return;
      const room = await this.room();
      const { report } = this.state;
      if (report) this.publish(this.viewsOf(room, report));
    } catch (error) {
      this.refuse(error, '核对');
    }
  }

  private viewsOf(room: ProofRoom, { document }: OpenReport): Partial<ProofState> {
    this.against = this.form();
    return room.findingViews(document, this.against, this.state.lastYear?.prose);
  }

  private form(): Examination | null {
    return this.state.withForm ? this.ground.snapshot().examination : null;
  }
}
