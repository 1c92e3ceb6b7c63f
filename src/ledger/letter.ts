import type { Block, Report, Run } from '../model/report';
import { Copies } from './copies';
import type { FileResult, StatedFinding } from './fileResult';
import { stands } from './rows';

/** 退回意见里一个单位的材料 */
export interface LetterInput {
  readonly unit: string;
  /** Results of its forms and reports, in the order of their paths. */
  readonly results: readonly FileResult[];
}

const DEADLINE = '【请填写：重新报送的截止日期】';
const CONTACT = '【请填写：联系人和联系电话】';
const BUREAU = '【请填写：财政部门名称】';
const DATE = '【请填写：成文日期】';

const plain = (text: string): Run[] => [{ text }];
const prompt = (text: string): Run => ({ text, missing: true });

/** 退回意见 As a report that every writer takes; null where nothing has to be sent back. */
export function letterOf({ unit, results: sent }: LetterInput): Report | null {
  const copies = new Copies();
  const results = sent.filter((result) => copies.earlier(result) === null);
  const errors = listed(unit, results, 'error');
  if (errors.count === 0) return null;
  const warnings = listed(unit, results, 'warning');
  const title = '关于退回绩效自评材料的意见';
  const opening =
    `你单位报送的${materials(results)}收悉。经核对，有${errors.count}处需要修改` +
    `${warnings.count > 0 ? `，另有${warnings.count}处请一并核实` : ''}。现退回，请修改后重新报送。`;
  const blocks: Block[] = [
    { kind: 'title', runs: plain(title) },
    { kind: 'paragraph', runs: plain(`${unit}：`) },
    { kind: 'paragraph', runs: plain(opening) },
    { kind: 'heading', level: 1, runs: plain('一、需要修改的问题') },
    ...errors.blocks,
    ...(warnings.count > 0
      ? [
          { kind: 'heading', level: 1, runs: plain('二、请一并核实的事项') } as const,
          ...warnings.blocks,
        ]
      : []),
    {
      kind: 'heading',
      level: 1,
      runs: plain(`${warnings.count > 0 ? '三' : '二'}、重新报送的要求`),
    },
    {
      kind: 'paragraph',
      runs: [
        { text: '请于' },
        prompt(DEADLINE),
        {
          text: '前改好，连同佐证材料一并报送。自评表有改动的，请同时核对报告中的相应数字。如对上述意见有不同看法，请附书面说明。联系方式：',
        },
        prompt(CONTACT),
        { text: '。' },
      ],
    },
    { kind: 'signature', runs: [prompt(BUREAU)] },
    { kind: 'date', runs: [prompt(DATE)] },
  ];
  return {
    outline: '',
    style: 'itemised',
    form: results[0]?.digests[0]?.form ?? '',
    forms: results.flatMap(({ digests }) => digests.map(({ form }) => form)),
    title,
    selfName: '',
    blocks,
    missing: [DEADLINE, CONTACT, BUREAU, DATE],
  };
}

function materials(results: readonly FileResult[]): string {
  return results.map(({ file }) => `“${nameOf(file)}”`).join('、');
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** Findings of one severity, numbered through all files; each file's name stands above its own where there are more. */
function listed(unit: string, results: readonly FileResult[], severity: StatedFinding['severity']) {
  let count = 0;
  const blocks = results.flatMap((result): Block[] => {
    const findings = ofUnit(unit, result).filter((one) => one.severity === severity);
    const broken = result.refused && severity === 'error' ? [unusable(result.refused.message)] : [];
    const items = [...broken, ...findings.map(textOf)].map((text): Block => {
      count += 1;
      return { kind: 'paragraph', runs: plain(`${count}．${text}`) };
    });
    if (items.length === 0) return [];
    const name: Block = { kind: 'paragraph', runs: plain(`“${nameOf(result.file)}”：`) };
    return results.length > 1 ? [name, ...items] : items;
  });
  return { count, blocks };
}

/** A workbook may hold forms of several units: each gets what is its own. */
function ofUnit(unit: string, { findings, digests }: FileResult): StatedFinding[] {
  const others = digests.filter((one) => one.unit !== null && one.unit !== unit);
  return findings.filter(
    (one) => stands(one) && !others.some(({ form }) => form === one.form && one.form !== null),
  );
}

function textOf({ cell, paragraph, quote, message, basis }: StatedFinding): string {
  const spot =
    typeof paragraph === 'number'
      ? `第${paragraph + 1}段${quote ? `“${shortened(quote)}”` : ''}`
      : cell;
  const ground = basis.length > 0 ? `（依据：${basis.join('、')}）` : '';
  return `${spot ? `${spot}：` : ''}${message}${ground}`;
}

const unusable = (reason: string): string => `文件不能使用：${reason}请重新报送能够打开的文件。`;

const MOST_QUOTED = 30;
const shortened = (text: string): string =>
  text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
