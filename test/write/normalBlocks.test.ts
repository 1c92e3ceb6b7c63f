import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/report';
import { normalBlocks } from '../../src/write/normalBlocks';
import { sampleReport } from './sampleReport';

const normal = (...blocks: readonly Block[]) => normalBlocks({ ...sampleReport, blocks });

describe('normal blocks', () => {
  it('part a paragraph at line ends and keep where each run came from', () => {
    const cells = [{ sheet: '自评表', address: 'B10' }];
    expect(
      normal({ kind: 'paragraph', runs: [{ text: '目标：' }, { text: '一\r\n\r\n二', cells }] }),
    ).toEqual([
      { kind: 'paragraph', runs: [{ text: '目标：' }, { text: '一', cells }] },
      { kind: 'paragraph', runs: [{ text: '二', cells }] },
    ]);
  });

  it('put a heading on one line', () => {
    expect(normal({ kind: 'heading', level: 2, runs: [{ text: '甲 \n 乙' }] })).toEqual([
      { kind: 'heading', level: 2, runs: [{ text: '甲 乙' }] },
    ]);
  });

  it('leave out what says nothing', () => {
    expect(
      normal(
        { kind: 'paragraph', runs: [{ text: ' \n\u0000' }] },
        { kind: 'date', runs: [] },
        { kind: 'table', caption: '空', header: [], widths: [], rows: [] },
      ),
    ).toEqual([]);
  });

  it('make a table rectangular with a width for each column', () => {
    expect(
      normal({
        kind: 'table',
        caption: ' 表 ',
        header: ['甲'],
        widths: [2, Number.POSITIVE_INFINITY, -1],
        rows: [[{ text: '一' }], [{ text: '二' }, { text: ' 三\n四 ' }]],
      }),
    ).toEqual([
      {
        kind: 'table',
        caption: '表',
        header: ['甲', ''],
        widths: [2, 1],
        rows: [
          [{ text: '一' }, { text: '' }],
          [{ text: '二' }, { text: '三\n四' }],
        ],
      },
    ]);
  });
});
