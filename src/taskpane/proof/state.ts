import type { ReportDocument } from '../../hosts/document';
import type { Severity } from '../../model/finding';
import type { Correction, ProofFinding, Prose } from '../../model/proof';
import type { Report } from '../../model/report';
import type { Source } from '../../model/source';
import type { Working } from '../session/working';

/** Where a report came from: its file, the clipboard, or 成稿 of this pane. */
export type Origin = 'file' | 'pasted' | 'draft';

/** 正在核对的报告 */
export interface OpenReport {
  readonly name: string;
  readonly origin: Origin;
  readonly document: ReportDocument;
  /** Of what is drafted in this pane: the reports as they then were. */
  readonly drafted?: readonly Report[];
}

/** 上年报告 */
export interface LastYear {
  readonly name: string;
  readonly prose: Prose;
}

/** A finding as the screen needs it. */
export interface FindingView {
  /** Stays the same when findings around it come and go; letters, digits and hyphens. */
  readonly key: string;
  readonly finding: ProofFinding;
  readonly sources: readonly Source[];
  /** Its certain corrections, those of all its places. */
  readonly proposed: readonly Correction[];
  /** Of these, the ones the file can hold: none that would touch such as list numbers. */
  readonly corrections: readonly Correction[];
}

/** 采用 or 不采用 */
export type Decision = 'taken' | 'declined';

/** All that the screen 核对报告 shows. Replaced as a whole on every change. */
export interface ProofState extends Working {
  readonly report: OpenReport | null;
  /** True while another report is being chosen; the one at hand is kept. */
  readonly choosing: boolean;
  readonly lastYear: LastYear | null;
  /** 对照自评表 False where the form at hand is not this report's. */
  readonly withForm: boolean;
  readonly findings: readonly FindingView[];
  /** Titles of what was looked for. */
  readonly looked: readonly string[];
  /** True where the findings were held against forms. */
  readonly compared: boolean;
  /** By the key of the finding. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Only findings of this severity are shown; null shows all. */
  readonly filter: Severity | null;
  /** Key of the finding that a person looks at. */
  readonly selected: string | null;
  /** The text to be copied by hand where the browser refuses; null while it is not shown. */
  readonly handCopy: string | null;
  /** True after a correction was taken, until the corrected report left the pane. */
  readonly unsaved: boolean;
}

export const PROOF_INITIAL: ProofState = {
  report: null,
  choosing: false,
  lastYear: null,
  withForm: true,
  findings: [],
  looked: [],
  compared: false,
  decisions: new Map(),
  filter: null,
  selected: null,
  handCopy: null,
  unsaved: false,
  busy: null,
  trouble: null,
  notice: null,
};
