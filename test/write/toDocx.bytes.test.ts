import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../src/model/report';
import { toDocx } from '../../src/write/toDocx';
import { sampleReport } from './sampleReport';
import { paragraphTexts } from './wordFile';

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

  it('do not know the time zone', async () => {
    const { TZ } = process.env;
    const files: Uint8Array[] = [];
    for (const zone of ['Asia/Shanghai', 'America/New_York', 'UTC']) {
      process.env.TZ = zone;
      files.push(await toDocx([sampleReport]));
    }
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    expect(files[1]).toEqual(files[0]);
    expect(files[2]).toEqual(files[0]);
  });

  it('know no chance', async () => {
    const first = await toDocx([sampleReport]);
    let draws = 0;
    vi.spyOn(Math, 'random').mockImplementation(() => (draws++ * 0.618) % 1);
    expect(await toDocx([sampleReport])).toEqual(first);
  });

  it('do not change where a report says what the library says', async () => {
    const drawn = ` r:id="rId${'x'.repeat(21)}"`;
    const said: Block = { kind: 'paragraph', runs: [{ text: drawn }] };
    const report = { ...sampleReport, blocks: [...sampleReport.blocks, said] };
    expect(
      paragraphTexts(await toDocx([report]))
        .at(-1)
        ?.trim(),
    ).toBe(drawn.trim());
  });

  it('do not depend on reports written before', async () => {
    const first = await toDocx([sampleReport]);
    await toDocx([{ ...sampleReport, title: '另一份', blocks: sampleReport.blocks.slice(0, 8) }]);
    expect(await toDocx([sampleReport])).toEqual(first);
  });
});
