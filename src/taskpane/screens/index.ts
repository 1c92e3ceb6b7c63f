import { ProofScreen } from '../proof/ProofScreen';
import { CheckScreen } from './CheckScreen';
import { ReportScreen } from './ReportScreen';
import { ScoreScreen } from './ScoreScreen';

/** 三步和核对报告的画面 Loaded as one chunk while the person looks at the start screen. */
export const SCREENS = {
  check: CheckScreen,
  score: ScoreScreen,
  report: ReportScreen,
  proof: ProofScreen,
} as const;
