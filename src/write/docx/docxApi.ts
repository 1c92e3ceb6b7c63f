/**
 * The one door to the `docx` library. Static named imports: a bundler drops what is not named here
 * (loading the library itself by `import()` would load all of it). Reach this room by `import()` of toDocx.
 */
export {
  AlignmentType,
  Document as WordDocument,
  Footer,
  HighlightColor,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
export { ChartRun, type ChartSeries } from 'docx/charts';
