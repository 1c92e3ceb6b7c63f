import type { PolicyFile, PolicyRules } from '../../src/model/policy';
import { policyOf } from '../../src/policies';
import { sourceOf } from '../../src/sources';
import { RULE_NAMES, sayRule } from './ruleWords';
import { page, table, verifiedWord } from './words';

const NAMES = Object.keys(RULE_NAMES) as (keyof PolicyRules)[];

function yearsWord({ from, to }: PolicyFile['years']): string {
  if (from === null && to === null) return '不限年度';
  if (to === null) return `${from}年度起`;
  return from === null ? `${to}年度及以前` : `${from}–${to}年度`;
}

const ownRules = (file: PolicyFile) => NAMES.filter((name) => file.rules[name] !== undefined);

function differences(file: PolicyFile): string {
  if (file.parent === null) return '这是其他各项办法的基础。';
  const parent = policyOf(file.parent);
  const upper = `[${parent.title}](${parent.id}.md)`;
  const { rules } = policyOf(file.id);
  const own = ownRules(file);
  if (own.length === 0) return `各项规则与${upper}相同。`;
  const rows = own.map((name) => [
    RULE_NAMES[name],
    sayRule(name, parent.rules),
    sayRule(name, rules),
  ]);
  return `与${upper}不同的有：\n\n${table(['规则', parent.jurisdiction, file.jurisdiction], rows)}`;
}

function values(file: PolicyFile): string {
  const { rules } = policyOf(file.id);
  const own = ownRules(file);
  const rows = NAMES.map((name) => {
    const { source, verified } = rules[name];
    const from = own.includes(name) ? '本办法' : '沿用';
    return [RULE_NAMES[name], sayRule(name, rules), source, verifiedWord(verified), from];
  });
  return table(['规则', '内容', '依据', '核对', '出处'], rows);
}

function sources(file: PolicyFile): string {
  const { rules } = policyOf(file.id);
  const ids = [...new Set(NAMES.map((name) => rules[name].source))];
  return ids
    .map((id) => {
      const source = sourceOf(id);
      if (!source) throw new Error(`${file.id}: no source ${id}`);
      const { title, issuer, wording, verified } = source;
      const name = title === id ? id : `${id}（${title}）`;
      return `- **${name}**，${issuer}，${verifiedWord(verified)}\n\n  > ${wording}`;
    })
    .join('\n');
}

/** 一项评分办法的说明页 */
export function policyPage(file: PolicyFile): string {
  return page(
    `# ${file.title}`,
    `编号 \`${file.id}\`，适用地区：${file.jurisdiction}，${yearsWord(file.years)}。`,
    '## 不同之处',
    differences(file),
    '## 全部规则',
    '“待核对”的条文凭记录写入，尚未与公布的原文逐字核对；评分过程里也会注明。',
    values(file),
    '## 依据',
    sources(file),
    '[全部评分办法](README.md)',
  );
}

/** 评分办法目录 */
export function policyIndex(files: readonly PolicyFile[]): string {
  const rows = files.map((file) => {
    const own = ownRules(file).map((name) => RULE_NAMES[name]);
    const differs = file.parent === null ? '基础办法' : own.join('、') || '无';
    return [
      `[${file.id}](${file.id}.md)`,
      file.title,
      file.jurisdiction,
      yearsWord(file.years),
      differs,
    ];
  });
  return page(
    '# 评分办法',
    '每项办法只写与基础办法不同的规则，其余沿用。每个数都注明依据和是否核对过原文。',
    table(['编号', '名称', '适用地区', '年度', '不同之处'], rows),
  );
}
