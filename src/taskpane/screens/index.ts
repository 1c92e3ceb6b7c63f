import { CheckScreen } from './CheckScreen';
import { ReportScreen } from './ReportScreen';
import { ScoreScreen } from './ScoreScreen';

/** 三步的画面 Loaded as one chunk while the person looks at the start screen. */
export const SCREENS = { check: CheckScreen, score: ScoreScreen, report: ReportScreen } as const;
