/** What a reader of Markdown sees of a line of escaped text: a backslash before ASCII punctuation is dropped. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
