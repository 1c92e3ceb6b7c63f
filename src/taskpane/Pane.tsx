import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useFocusKept } from './browser/useFocusKept';
import { useMedia } from './browser/useMedia';
import { Header } from './parts/Header';
import { Messages } from './parts/Messages';
import { Steps } from './parts/Steps';
import { CheckScreen } from './screens/CheckScreen';
import { ReportScreen } from './screens/ReportScreen';
import { ScoreScreen } from './screens/ScoreScreen';
import { StartScreen } from './screens/StartScreen';
import type { Session } from './session/session';
import { SessionContext, useSession } from './useSession';

const SCREENS = { check: CheckScreen, score: ScoreScreen, report: ReportScreen };
/** Wait this long after the last change of the sheet before calling the results stale, in milliseconds. */
const SETTLE = 400;

export interface PaneProps {
  readonly session: Session;
  /** The Office theme where there is one; otherwise the system's colour scheme decides. */
  readonly dark?: boolean | undefined;
  /** True where the ribbon button 一键成稿 opened the pane. */
  readonly runNow?: boolean;
}

/** 绩效自评助手面板 */
export function Pane({ session, dark, runNow = false }: PaneProps) {
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  useEffect(() => {
    void session.prepare().then(() => (runNow ? session.runAll() : undefined));
  }, [session, runNow]);
  useEffect(() => followChanges(session), [session]);

  return (
    <FluentProvider
      theme={(dark ?? systemDark) ? webDarkTheme : webLightTheme}
      className="provider"
    >
      <SessionContext.Provider value={session}>
        <Layout />
      </SessionContext.Provider>
    </FluentProvider>
  );
}

function followChanges(session: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = session.host.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => session.markStale(), SETTLE);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function Layout() {
  const { state } = useSession();
  const Screen = state.examination ? SCREENS[state.step] : StartScreen;
  const frame = useFocusKept(Screen);
  return (
    <div className="pane" ref={frame}>
      <Header />
      <main className="work">
        {state.examination && <Steps />}
        <Messages />
        <Screen />
      </main>
    </div>
  );
}
