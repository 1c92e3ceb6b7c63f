import { beforeAll, describe, inject } from 'vitest';
import { StandalonePage } from './standalonePage';

beforeAll(() => {
  StandalonePage.place = () => ({ url: inject('site'), alone: false });
});

/** All else runs on the page as one file; these are what fetches every part of it from a server. */
const SCENARIOS = {
  mainJob: () => import('./mainJob.test'),
  everything: () => import('./everything.test'),
};
for (const [name, load] of Object.entries(SCENARIOS)) {
  describe(`from a server: ${name}`, async () => {
    await load();
  });
}
