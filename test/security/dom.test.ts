import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/report';
import { CellView } from '../../src/standalone/sheet/CellView';
import { FindingText } from '../../src/taskpane/parts/FindingText';
import { BlockView } from '../../src/taskpane/parts/report/BlockView';
import { elementsIn } from '../write/htmlFile';
import { TEXTS } from './hostileCells';

const block = (blocks: Block): ReactNode => createElement(BlockView, { block: blocks });
const ALONE = { top: 0, left: 0, bottom: 0, right: 0 };
const nothing = (): void => {};

/** What the pane shows of text that came from cells. */
const shown = (text: string): string =>
  renderToStaticMarkup(
    createElement(
      'main',
      null,
      block({ kind: 'title', runs: [{ text }] }),
      block({ kind: 'heading', level: 1, runs: [{ text }] }),
      block({ kind: 'paragraph', runs: [{ text }, { text, missing: true }] }),
      block({ kind: 'table', caption: text, header: [text], widths: [1], rows: [[{ text }]] }),
      createElement(FindingText, {
        finding: {
          code: 'T01',
          severity: 'error',
          form: text,
          cell: null,
          message: text,
          found: text,
          expected: text,
          basis: [text],
          setAside: null,
          fix: null,
        },
      }),
      createElement(
        'table',
        null,
        createElement('tbody', null, createElement('tr', null, cell(text))),
      ),
    ),
  );

function cell(text: string): ReactNode {
  const value = { value: text, format: 'General', formula: null };
  return createElement(CellView, {
    name: 'A1',
    cell: { row: 0, column: 0, rowSpan: 1, colSpan: 1, merge: ALONE, cell: value },
    text,
    look: undefined,
    editable: false,
    selected: false,
    reachable: true,
    editing: null,
    onSelect: nothing,
    onEdit: nothing,
    onDone: nothing,
  });
}

const PLAIN = elementsIn(shown('甲'));

describe.each(TEXTS)('%j in the pane and the sheet view', (text) => {
  it('is text: the same elements with the same attributes as for any other', () => {
    expect(elementsIn(shown(text))).toEqual(PLAIN);
  });
});

it('the check of elements sees markup that is let through', () => {
  expect(elementsIn(`${shown('甲')}<img src=x>`)).not.toEqual(PLAIN);
  expect(PLAIN.length).toBeGreaterThan(15);
});
