import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from './session/session';
import type { PaneState } from './session/state';

export const SessionContext = createContext<Session | null>(null);

/** The session of the pane and its present state. */
export function useSession(): { session: Session; state: PaneState } {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session around this component');
  return { session, state: useSyncExternalStore(session.subscribe, session.snapshot) };
}
