import { describe, expect, test } from 'vitest';
import { askOf, askSentence, ofForm } from '../../src/draft/ask';
import { draft } from '../../src/draft/draft';
import { factsOf } from '../../src/draft/facts';
import { outlineSchema } from '../../src/model/outline';
import type { Report } from '../../src/model/report';
import { build, type FormSpec } from './builder';
import { materialOf } from './material';
import { linesOf } from './print';
import { BASE_FORM } from './simple';

const outlineOf = (...sections: readonly unknown[]) =>
  outlineSchema.parse({
    id: 'x',
    title: '',
    reportTitle: '报告',
    jurisdiction: '全国',
    years: { from: null, to: null },
    kinds: ['department'],
    source: '',
    verified: false,
    sections,
  });
const drafted = (sections: readonly unknown[], texts: Readonly<Record<string, string>>): Report =>
  draft({
    ...build(BASE_FORM),
    outline: outlineOf(...sections),
    style: 'prose',
    material: materialOf(texts),
  });
/** What stands between the subtitle and the attachments. */
const body = (sections: readonly unknown[], texts: Readonly<Record<string, string>>): string[] =>
  linesOf(drafted(sections, texts)).slice(2, -3);

const STAFF = { id: 'staff', prompt: '编制数', sentence: '{self}的人员情况为：【】。' };
const one = (asks: readonly unknown[], level = 3) => [{ heading: '人员', level, asks }];

describe('what was typed', () => {
  test('fills the sentence of its ask', () => {
    expect(body(one([STAFF]), { staff: '编制12人，在职10人。' })).toEqual([
      '1.人员',
      '我局的人员情况为：编制12人，在职10人。',
    ]);
  });

  test.each([
    '我局编制12人。',
    '截至2023年底，编制12人。',
    '按照区委部署，我局编制12人。',
    '某县林业局编制12人。',
  ])('with a subject of its own stands alone: %s', (text) => {
    expect(body(one([STAFF]), { staff: text })).toEqual(['1.人员', text]);
  });

  test('as a list gets our numbers, below the number of the section', () => {
    expect(body(one([STAFF]), { staff: '（一）甲。\n（二）乙。' })).toEqual([
      '1.人员',
      '我局的人员情况为：',
      '（1）甲。',
      '（2）乙。',
    ]);
    expect(body(one([STAFF], 4), { staff: '1.甲\n2.乙' }).slice(1)).toEqual([
      '我局的人员情况为：',
      '一是甲。',
      '二是乙。',
    ]);
  });

  test('as a list in the middle of a sentence stays in it', () => {
    const notice = { id: 'notice', prompt: '', sentence: '按照【】要求，{self}开展自评。' };
    expect(body(one([{ ...notice, prompt: '通知' }]), { notice: '1.甲\n2.乙' })).toEqual([
      '1.人员',
      '按照甲；乙要求，我局开展自评。',
    ]);
  });

  test('with headings keeps them, numbered by us', () => {
    const texts = { staff: '1、科室\n三个。\n2、编制\n12人。' };
    expect(body(one([STAFF]), texts)).toEqual([
      '1.人员',
      '我局的人员情况为：',
      '（1）科室',
      '三个。',
      '（2）编制',
      '12人。',
    ]);
  });

  test('under headings must not swallow the next fact of the section', () => {
    const other = { id: 'other', prompt: '其他', sentence: '【】' };
    const texts = { staff: '1、科室\n三个。\n2、编制\n12人。', other: '另有聘用人员3人。' };
    expect(body(one([STAFF, other]), texts).slice(2)).toEqual([
      '（1）科室。三个。',
      '（2）编制。12人。',
      '另有聘用人员3人。',
    ]);
  });

  test('is nothing where it is only stops', () => {
    expect(drafted(one([STAFF]), { staff: '。。' }).missing).toEqual(['编制数', '签发日期']);
  });
});

describe('the words around what was typed', () => {
  const told = (sentence: string, text: string) =>
    body(one([{ id: 'duties', prompt: '职责', sentence }]), { duties: text }).slice(1);

  test.each([
    ['主要职责为：【】。', '管理林业；', ['主要职责为：管理林业。']],
    ['职责【】', '管理林业。', ['职责管理林业。']],
    ['职责是【】', '我局管理林业', ['我局管理林业。']],
    ['职责是【】', '该局管理林业', ['该局管理林业。']],
    ['职责是【】', '2023年管理林业', ['2023年管理林业。']],
    ['职责是【】', '管理3所林场。我局另管防火。', ['职责是管理3所林场。我局另管防火。']],
    ['数量指标：【】。', '我局办了8场', ['数量指标：我局办了8场。']],
    ['职责为：【】。', '管理林业\n我局管防火', ['职责为：管理林业。', '我局管防火。']],
    ['职责为：【】。', '主要有：\n管理林业', ['职责为：主要有：', '管理林业。']],
    ['职责为：【】。', '管理林业：', ['职责为：管理林业。']],
    ['职责为：【】。', '1.管理林业', ['职责为：管理林业。']],
    ['职责：【】等。', '1.管理林业\n2.防火', ['职责：', '（1）管理林业。', '（2）防火。']],
    ['对：照【】要求。', '1.甲\n2.乙', ['对：照甲；乙要求。']],
    ['【】', '管理林业\n防火', ['管理林业。', '防火。']],
  ])('%s filled with %s', (sentence, text, lines) => {
    expect(told(sentence, text)).toEqual(lines);
  });

  test('a heading alone heads nothing: it stays a line of text', () => {
    expect(told('职责为：【】。', '一、职责\n管理林业')).toEqual(['职责为：职责。', '管理林业。']);
    expect(told('【】', '一、职责\n管理林业\n防火')).toEqual(['职责。', '管理林业。', '防火。']);
  });

  test('a request knows the cells its own words rest on', () => {
    const ask = { id: 'duties', prompt: '{year}年度职责', sentence: '{year}年：【】。' };
    const [, , , last] = drafted(one([ask]), {}).blocks;
    const cells = [{ sheet: '自评表', address: 'A2' }];
    expect(last).toMatchObject({
      runs: [
        { text: '2023', cells },
        { text: '年：' },
        { text: '【请补充：2023年度职责】', cells, missing: true },
        { text: '。' },
      ],
    });
  });
});

test('sentences of the outline stand as they are, their blanks filled in', () => {
  expect(body(one(['{self}{year}年按{nobody}办理。']), {})).toEqual([
    '1.人员',
    '我局2023年按{nobody}办理。',
  ]);
});

test('of one project among several an ask bears its name; of a department it bears none', () => {
  const ask = askOf({ id: 'balance', prompt: '结余去向' });
  const about = (spec: Partial<FormSpec>) => {
    const facts = factsOf({
      ...build({ ...BASE_FORM, ...spec }),
      outline: outlineOf(),
      style: 'prose',
    });
    return ofForm(ask, facts);
  };
  expect(about({ kind: 'project', project: '甲 乙' })).toEqual({
    ...ask,
    id: 'balance:甲乙',
    prompt: '“{project}项目”结余去向',
  });
  expect(about({ kind: 'project' })).toEqual(ask);
  expect(about({ kind: 'department', project: '甲' })).toEqual(ask);
});

test('on one line what need not be said is left out', () => {
  const facts = factsOf({ ...build(BASE_FORM), outline: outlineOf(), style: 'prose' });
  expect(askSentence(askOf({ id: 'balance', prompt: '去向', optional: true }), facts)).toEqual([]);
});

describe('what was not typed', () => {
  test('is asked for', () => {
    expect(body(one([STAFF]), {})).toEqual(['1.人员', '我局的人员情况为：【请补充：编制数】。']);
  });

  test('is passed over where it may be, and its section with it', () => {
    const optional = { ...STAFF, optional: true };
    expect(body(one([optional]), {})).toEqual(['1.人员']);
    expect(body([{ heading: '人员', level: 3, asks: [optional], optional: true }], {})).toEqual([]);
  });

  test('boundary: 无 is no answer where none is needed, and an answer where one is', () => {
    const optional = { ...STAFF, optional: true };
    for (const staff of ['无', '暂无。', ' / '])
      expect(body(one([optional]), { staff })).toEqual(['1.人员']);
    expect(body(one([optional]), { staff: '无编制' })).toEqual([
      '1.人员',
      '我局的人员情况为：无编制。',
    ]);
    expect(body(one([STAFF]), { staff: '无' })).toEqual(['1.人员', '我局的人员情况为：无。']);
  });
});

test('the name typed on the sheet is used throughout, the one given goes before it', () => {
  const input = {
    ...build(BASE_FORM),
    outline: outlineOf(...one([STAFF])),
    style: 'prose',
  } as const;
  const material = materialOf({ selfName: '本局' });
  expect(draft({ ...input, material }).selfName).toBe('本局');
  const twoLines = materialOf({ selfName: '\n我局\n我单位' });
  expect(draft({ ...input, material: twoLines }).selfName).toBe('我局');
  expect(draft({ ...input, material, selfName: '我委' }).selfName).toBe('我委');
});
