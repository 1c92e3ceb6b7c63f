import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect } from 'react';
import { IN_BROWSER, type Outlets, OutletsContext } from './browser/outlets';
import { useFocusKept } from './browser/useFocusKept';
import { useMedia } from './browser/useMedia';
import { followChanges } from './followChanges';
import { Header } from './parts/Header';
import { Messages } from './parts/Messages';
import { Steps } from './parts/Steps';
import { StartScreen } from './screens/StartScreen';
import type { Session } from './session/session';
import { useScreens } from './useScreens';
import { SessionContext, useSession } from './useSession';

export interface PaneProps {
  readonly session: Session;
  /** The Office theme where there is one; otherwise the system's colour scheme decides. */
  readonly dark?: boolean | undefined;
  /** How files leave the pane; downloads where left out. */
  readonly outlets?: Outlets;
  /** True where the ribbon button 一键成稿 opened the pane. */
  readonly runNow?: boolean;
}

/** 绩效自评助手面板 */
export function Pane({ session, dark, outlets = IN_BROWSER, runNow = false }: PaneProps) {
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  useEffect(() => {
    void session.prepare().then(() => (runNow ? session.runAll() : undefined));
  }, [session, runNow]);
  useEffect(() => followChanges(session), [session]);
  useEffect(() => session.proof.follow(), [session]);

  return (
    <FluentProvider
      theme={(dark ?? systemDark) ? webDarkTheme : webLightTheme}
      className="provider"
    >
      <SessionContext.Provider value={session}>
        <OutletsContext.Provider value={outlets}>
          <Layout />
        </OutletsContext.Provider>
      </SessionContext.Provider>
    </FluentProvider>
  );
}

function Layout() {
  const { state } = useSession();
  const screens = useScreens();
  const begun = state.examination !== null || state.step === 'proof';
  const Screen = begun && screens ? screens[state.step] : StartScreen;
  const frame = useFocusKept(state);
  return (
    <div className="pane" ref={frame}>
      <Header />
      <main className="work">
        {begun && <Steps />}
        <Messages />
        <Screen />
      </main>
    </div>
  );
}
