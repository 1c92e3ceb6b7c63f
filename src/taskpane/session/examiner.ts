import type { Host } from '../../model/host';
import type { Memo } from '../../model/memo';
import { UserError } from '../../model/userError';
import type { Examination } from '../../pipeline';
import type { Core, PaperMaker, Rooms } from './chunks';
import { draftOptions } from './draftOptions';
import { SET_ASIDE } from './mapping/refusals';
import { materialCells } from './materialCells';
import { previewOpen } from './previewOpen';
import { remember } from './remember';
import { type ReportShown, shownOf } from './shown';
import { INITIAL, type PaneState } from './state';
import { Store } from './store';

/** 读与查 Reading, examining, drafting, and keeping what a person decided: the ground that the session's verbs stand on. */
export class Examiner extends Store<PaneState> {
  constructor(
    readonly host: Host,
    protected readonly rooms: Rooms,
    /** Told of faults of ours, which a person only hears of in general words. */
    fault: (error: unknown) => void = () => {},
    protected readonly clock: () => Date = () => new Date(),
  ) {
    super(INITIAL, fault);
  }

  /**
   * 表格改动之后 Reads and examines again without a sign of it but the new results: step, filter, marks chosen and boxes
   * unticked stay, and in a report what changed is marked. Where a preview of what will be written is open, or the
   * sheet cannot be read as it now is, the results are called stale instead.
   */
  async follow(): Promise<void> {
    const before = this.state.examination;
    if (!before) return;
    if (this.state.busy || previewOpen(this.state)) return this.publish({ stale: true });
    try {
      const core = await this.rooms.core();
      const paper = this.state.manuscript && (await this.rooms.paper());
      const workbook = await this.host.read();
      if (this.state.busy || previewOpen(this.state)) return this.publish({ stale: true });
      if (this.state.examination !== before) return await this.follow();
      const { policy, profile, choices, unkept, trouble } = this.state;
      const memo = unkept ?? undefined;
      const options = { policy, profile, choices, memo };
      const { examination, setAside } = core.examineOrSetAside(workbook, options);
      this.publish({
        ...this.resultsOf(core, examination),
        ...(paper ? this.draftOf(core, paper, examination, 'mark') : {}),
        ...(setAside ? { notice: SET_ASIDE } : {}),
        trouble: trouble?.next === 'recheck' && !trouble.undo ? null : trouble,
        stale: false,
      });
    } catch (error) {
      if (!(error instanceof UserError)) this.fault(error);
      this.publish({ stale: true });
    }
  }

  /** Reads the workbook afresh. Marks chosen and boxes unticked are for the reading they were made on. */
  protected async read(keep: 'nothing' | 'choices' = 'nothing'): Promise<void> {
    const core = await this.rooms.core();
    const workbook = await this.host.read();
    const { policy, profile, unkept, leftOut } = this.state;
    const choices = keep === 'choices' ? this.state.choices : new Map();
    const options = { policy, profile, choices, memo: unkept ?? undefined };
    const { examination, setAside } = core.examineOrSetAside(workbook, options);
    this.publish({
      ...this.resultsOf(core, examination),
      leftOut: keep === 'choices' ? leftOut : new Set(),
      choices,
      stale: false,
      ...(workbook.notice ? { notice: { message: workbook.notice, warning: true } } : {}),
      ...(setAside ? { notice: SET_ASIDE } : {}),
    });
  }

  protected async examineAgain(): Promise<void> {
    const { examination: last, policy, profile, choices } = this.state;
    if (!last) return;
    const core = await this.rooms.core();
    const examination = core.examine(last.workbook, { policy, profile, choices, memo: last.memo });
    this.publish(this.resultsOf(core, examination));
  }

  /**
   * Examines with a changed memo and keeps it in the workbook; `accept` throws where the change must not be made.
   */
  protected amend(
    what: string,
    busy: string,
    said: string,
    change: (memo: Memo, core: Core) => Memo,
    accept: (examination: Examination, setAside: boolean) => void = () => {},
  ): Promise<void> {
    return this.during(what, busy, async () => {
      const { examination: last, policy, profile, choices } = this.state;
      if (!last) return;
      const core = await this.rooms.core();
      const memo = change(last.memo, core);
      const options = { policy, profile, choices, memo };
      const { examination, setAside } = core.examineOrSetAside(last.workbook, options);
      accept(examination, setAside);
      this.publish(this.resultsOf(core, examination));
      const failed = await remember(this.host, core.printMemo(memo), this.fault);
      this.publish({ unkept: failed ? memo : null, notice: failed ?? { message: said } });
    });
  }

  protected async drafted(): Promise<void> {
    const { examination } = this.state;
    if (!examination) return;
    const core = await this.rooms.core();
    const paper = await this.rooms.paper();
    this.publish({
      ...this.draftOf(core, paper, examination, 'adopt'),
      step: 'report',
      fixes: null,
      oneClick: false,
    });
  }

  /** All that follows from an examination; the report is out of date with it. */
  private resultsOf(core: Core, examination: Examination): Partial<PaneState> {
    const { comparison, profile } = this.state;
    return {
      examination,
      edits: core.editsOf(examination),
      mappings: core.mappingViews(examination),
      comparison: comparison && core.comparisonWith(examination, profile, comparison.policy),
      materialCells: materialCells(examination.workbook, core.materialPlace(examination.workbook)),
      fixes: null,
      reports: null,
      paper: null,
    };
  }

  /** Fresh drafts, with what a person made of the last ones. */
  private draftOf(
    core: Core,
    paper: PaperMaker,
    examination: Examination,
    how: 'mark' | 'adopt',
  ): ReportShown {
    const drafts = core.draftReports(examination, draftOptions(this.state));
    return shownOf(core, paper, core.withDrafts(this.state.manuscript, drafts, how));
  }
}
