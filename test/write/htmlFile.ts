import { Window } from 'happy-dom';

/** Parses HTML as a browser does, without running anything. */
function parse(html: string) {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  return new window.DOMParser().parseFromString(html, 'text/html');
}

const BLOCKS = 'h1, h2, h3, h4, p, th, td';

/** The text of every heading, paragraph and cell, in order. */
export function textsIn(html: string): string[] {
  return [...parse(html).querySelectorAll(BLOCKS)].map((element) => element.textContent ?? '');
}

/** Every element with its attributes, text left out: equal for equal markup. */
export function elementsIn(html: string): string[] {
  return [...parse(html).querySelectorAll('*')].map(
    (element) =>
      `${element.tagName} ${[...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}`,
  );
}
