import { parentPort, workerData } from 'node:worker_threads';
import { UserError } from '../../model/userError';
import type { Job, Reply } from './jobs';
import type { BatchSettings } from './settings';
import { work } from './work';

const settings: BatchSettings = workerData;

parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await done(job));
});

/** A `UserError` goes back as such; anything else ends the worker, and the pool takes another. */
async function done(job: Job): Promise<Reply> {
  try {
    return await work(settings, job);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: 'refused', code: error.code, message: error.message };
  }
}
