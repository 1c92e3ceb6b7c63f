import { useEffect, useState } from 'react';
import { useSession } from './useSession';

type Screens = typeof import('./screens').SCREENS;

/** The screens behind the first one; null until they have come. Asked for again where they did not come. */
export function useScreens(): Screens | null {
  const { session, state } = useSession();
  const [screens, setScreens] = useState<Screens | null>(null);
  const { examination } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new examination is a reason to try again
  useEffect(() => {
    if (screens) return;
    let current = true;
    void session
      .fetch(() => import(/* webpackChunkName: "screens" */ './screens'))
      .then((chunk) => current && chunk && setScreens(chunk.SCREENS));
    return () => {
      current = false;
    };
  }, [session, screens, examination]);
  return screens;
}
