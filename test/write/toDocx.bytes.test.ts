import { afterEach, describe, expect, it, vi } from 'vitest';
import { toDocx } from '../../src/write/toDocx';
import { sampleReport } from './sampleReport';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the bytes of a Word file', () => {
  it('are the same twice', async () => {
    expect(await toDocx([sampleReport])).toEqual(await toDocx([sampleReport]));
  });

  it('do not know the time', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2024-04-16T08:00:00Z'));
    const first = await toDocx([sampleReport]);
    vi.setSystemTime(new Date('2024-04-16T08:00:02Z'));
    const second = await toDocx([sampleReport]);
    vi.setSystemTime(new Date('2031-12-31T23:59:59Z'));
    const third = await toDocx([sampleReport]);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  it('know no chance', async () => {
    const first = await toDocx([sampleReport]);
    vi.spyOn(Math, 'random').mockReturnValue(0.999);
    expect(await toDocx([sampleReport])).toEqual(first);
  });

  it('do not depend on reports written before', async () => {
    const first = await toDocx([sampleReport]);
    await toDocx([{ ...sampleReport, title: '另一份', blocks: sampleReport.blocks.slice(0, 8) }]);
    expect(await toDocx([sampleReport])).toEqual(first);
  });
});
