import { useSyncExternalStore } from 'react';
import { useSession } from '../useSession';
import type { Proofing } from './proofing';
import type { ProofState } from './state';

/** The proofreading of the session and its present state. */
export function useProof(): { proof: Proofing; state: ProofState } {
  const { proof } = useSession().session;
  return { proof, state: useSyncExternalStore(proof.subscribe, proof.snapshot) };
}
