import type { Edit } from '../../model/edit';
import type { Severity } from '../../model/finding';
import type { Memo } from '../../model/memo';
import type { Report, ReportStyle } from '../../model/report';
import type { Choices, Difference, Examination, Profile } from '../../pipeline';
import type { Manuscript, Preview } from '../manuscript';
import type { Choice } from './choice';
import type { MappingView } from './mapping/view';
import type { MaterialCells } from './materialCells';
import type { UndoStep } from './undoStep';
import type { Working } from './working';

/** 三步：检查、评分、报告；另有核对报告 */
export type Step = 'check' | 'score' | 'report' | 'proof';

/** 报告的三种可复制、可写入的样子 */
export interface Paper {
  readonly html: string;
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
}

/** 与另一办法的比较 The rows that score differently under `policy`. */
export interface Comparison {
  readonly policy: string;
  readonly rows: readonly Difference[];
}

/** All that the screens show. Replaced as a whole on every change. */
export interface PaneState extends Working {
  readonly step: Step;
  readonly policies: readonly Choice[];
  readonly outlines: readonly Choice[];
  readonly policy: string;
  /** 口径：填报 or 复核 */
  readonly profile: Profile;
  /** Only findings of this severity are listed; null lists all. */
  readonly filter: Severity | null;
  /** The other policy a person looks at; null while none is chosen. */
  readonly comparison: Comparison | null;
  /** 提纲; null takes the one that fits the forms and the policy. */
  readonly outline: string | null;
  readonly style: ReportStyle;
  /** 自称; '' takes what 报告素材 says, or the unit's name tells. */
  readonly selfName: string;
  readonly examination: Examination | null;
  readonly edits: readonly Edit[];
  /** 修复 The edits that wait for 写入; null while none are shown. */
  readonly fixes: readonly Edit[] | null;
  /** 识别结果, one a form. */
  readonly mappings: readonly MappingView[];
  /** What could not be kept in the workbook: it holds while the pane is open. */
  readonly unkept: Memo | null;
  /** Qualified cells whose edit a person took out. */
  readonly leftOut: ReadonlySet<string>;
  readonly choices: Choices;
  /** 可撤销的写入 Oldest first; they go in the opposite order. */
  readonly undos: readonly UndoStep[];
  /** 稿子 Drafts and what a person made of them; kept while the pane is open. */
  readonly manuscript: Manuscript | null;
  /** What there is to see of it. */
  readonly preview: Preview | null;
  /** The reports as they go out; null while they are not drafted from the present examination. */
  readonly reports: readonly Report[] | null;
  readonly paper: Paper | null;
  /** Cells of 报告素材; null where the workbook has no such sheet. */
  readonly materialCells: MaterialCells | null;
  /** True while the whole text is shown, to be copied by hand. */
  readonly textShown: boolean;
  /** True after a person edited the report, until it is saved or copied. */
  readonly unsaved: boolean;
  /** True from 一键成稿 until the report is shown: writing goes on to the report by itself. */
  readonly oneClick: boolean;
  /** True after a person changed the sheet since it was read. */
  readonly stale: boolean;
}

export const INITIAL: PaneState = {
  step: 'check',
  policies: [],
  outlines: [],
  policy: 'national-2020',
  profile: 'filing',
  filter: null,
  comparison: null,
  outline: null,
  style: 'itemised',
  selfName: '',
  examination: null,
  edits: [],
  fixes: null,
  mappings: [],
  unkept: null,
  leftOut: new Set(),
  choices: new Map(),
  undos: [],
  manuscript: null,
  preview: null,
  reports: null,
  paper: null,
  materialCells: null,
  textShown: false,
  unsaved: false,
  oneClick: false,
  busy: null,
  trouble: null,
  notice: null,
  stale: false,
};
