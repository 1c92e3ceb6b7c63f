import { type LockedPackage, lockedPackages } from './licencesLock';
import { OWN, type Shipped } from './licencesShares';

const kb = (bytes: number): string => (bytes / 1024).toFixed(1);

function packageRows(shipped: readonly Shipped[], packages: readonly LockedPackage[]): string[] {
  const sizes = new Map<string, number>();
  for (const { packages: shares } of shipped) {
    // The largest share: a visitor loads one page, and each page brings its own copy.
    for (const [name, size] of shares) sizes.set(name, Math.max(size, sizes.get(name) ?? 0));
  }
  return packages
    .filter(({ name, place }) => sizes.has(name) && place === `node_modules/${name}`)
    .map(({ name, version, licence }) => {
      return `| ${name} | ${version} | ${licence} | ${kb(sizes.get(name) ?? 0)} |`;
    });
}

/** 随附组件与许可 What ships, named one by one; Chinese, for a unit's IT staff. */
export function licencesPage(shipped: readonly Shipped[]): string {
  const locked = lockedPackages();
  const all = locked.filter(({ development }) => !development);
  const names = new Set(shipped.flatMap(({ packages }) => [...packages.keys()]));
  names.delete(OWN);
  const others = all.filter(({ name, optional }) => !names.has(name) && !optional);
  const systems = all.filter(({ optional }) => optional);
  return [
    '# 随附组件与许可',
    '',
    '本页由 `npm run licences` 生成，请勿手工修改。本项目自身按 MIT 许可发布；下面是它带上的全部第三方组件，许可都允许使用、修改和分发，只要求保留声明。网页里各组件的许可全文见 [licences.txt](licences.txt)。',
    '',
    '## 网页里的组件',
    '',
    '大小是压缩（gzip）后、在含它最多的那个脚本里所占的 KB 数，按字符折算。',
    '',
    '| 组件 | 版本 | 许可 | KB |',
    '|---|---|---|---|',
    ...packageRows(shipped, locked),
    '',
    '## 网页的脚本',
    '',
    '各个脚本和大小列在[数字](figures.md)里，每次提交都核对。单个文件的网页 `ziping.html` 内含网页版用到的全部脚本。页面、样式和图标都是本项目自己的。',
    '',
    '## 只在命令行使用或随安装而来、不进网页的组件',
    '',
    '| 组件 | 版本 | 许可 |',
    '|---|---|---|',
    ...others.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
    `另有按操作系统选装的 ${systems.length} 个：${systems.map(({ name, version, licence }) => `${name} ${version}（${licence}）`).join('、')}。`,
    '',
    '## 不随附的',
    '',
    '任务窗格在 Excel 里使用微软的 Office.js，由微软的网址提供，或由部署者按其条款自行放置一份，不在本项目的文件里。',
    '',
  ].join('\n');
}
