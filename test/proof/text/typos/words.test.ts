import { expect, test } from 'vitest';
import { wrongWords } from '../../../../src/proof/text/typos/words';

const line = (text: string) => ({ paragraph: 1, text, shift: 4 });

test('place, words around it, correction and ground', () => {
  expect(wrongWords(line('我局认真按照布署完成各项工作任务'))).toEqual([
    {
      place: { paragraph: 1, start: 10, end: 12 },
      found: '布署',
      right: '部署',
      message: '“认真按照布署完成各项工作”里的“布署”应为“部署”：同音字。',
      alike: '布署→部署',
    },
  ]);
  expect(wrongWords(line('布署 '))).toMatchObject([
    { message: '“布署”里的“布署”应为“部署”：同音字。' },
  ]);
});

test('what a person must reword stands on its own', () => {
  expect(wrongWords(line('设立临时常设机构'))).toEqual([
    {
      place: { paragraph: 1, start: 6, end: 10 },
      found: '临时常设',
      right: null,
      message:
        '“设立临时常设机构”里的“临时常设”请改写：“临时”与“常设”互相矛盾，且“长设”应为“常设”。',
    },
  ]);
});

test.each([
  ['扎实的推进各项工作', ['扎实的 → 扎实地']],
  ['有效的控制了成本', ['有效的 → 有效地']],
  ['落实的不够', ['的 → 得']],
  ['截止到目前为止', ['截止到目前为止 → 截至目前']],
  ['台帐帐户', ['帐 → 账', '帐 → 账']],
  ['按装布署', ['布署 → 部署', '按装 → 安装']],
  ['布署按装', ['布署 → 部署', '按装 → 安装']],
  ['完成任务', []],
])('%s', (text, expected) => {
  expect(wrongWords(line(text)).map(({ found, right }) => `${found} → ${right}`)).toEqual(expected);
});
