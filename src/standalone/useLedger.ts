import { useState } from 'react';
import type { Received } from './received';

type LedgerRoom = typeof import('./ledger');

/** 台账 The material of the ledger at hand, and its part of the page, fetched when first needed. */
export function useLedger(onTrouble: (error: unknown, during: string) => void) {
  const [room, setRoom] = useState<LedgerRoom | null>(null);
  const [received, setReceived] = useState<Received | null>(null);
  const [times, setTimes] = useState(0);
  const [shown, setShown] = useState(false);

  const take = async (material: Received) => {
    try {
      setRoom(room ?? (await import(/* webpackChunkName: "ledger" */ './ledger')));
      setReceived(material);
      setTimes(times + 1);
      setShown(true);
    } catch (error) {
      onTrouble(error, '打开台账');
    }
  };
  const close = () => {
    setReceived(null);
    setShown(false);
  };
  return { room, received, times, shown: shown && received !== null, take, show: setShown, close };
}
