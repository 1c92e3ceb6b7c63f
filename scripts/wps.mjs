import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attribute, folderAddress } from './folderAddress.mjs';
import { builtPages, optionsOf, run, wholeFolder, writeText } from './packaging.mjs';
import { offlinePublish, onlinePublish, packWps } from './wpsPackage.mjs';

/**
 * node scripts/wps.mjs [-o DIR] [--url URL] [--from DIST]: packages of the WPS add-in, one to lie on each computer,
 * and, where an address is given, one to lie on a server.
 */
await run(async (args) => {
  const { output = 'out/wps', url, from } = optionsOf(args, ['url']);
  const address = url === undefined ? null : folderAddress(url, ['https:', 'http:']);
  const dist = await builtPages(from);
  const { version } = JSON.parse(
    await readFile(new URL('../package.json', import.meta.url), 'utf8'),
  );
  await wholeFolder(output, async (folder) => {
    const offline = join(folder, 'offline');
    await packWps(dist, join(offline, `ziping_${version}`));
    await writeFile(join(offline, 'publish.xml'), offlinePublish(version));
    if (address) {
      await packWps(dist, join(folder, 'online', 'ziping'));
      await writeFile(join(folder, 'online', 'publish.xml'), onlinePublish(attribute(address)));
    }
    await writeText(join(folder, '说明.txt'), explanation(version, address));
  });
  process.stdout.write(`已生成：${output}（安装办法见其中的“说明.txt”）\n`);
});

function explanation(version, address) {
  return [
    `绩效自评助手 WPS 加载项 ${version}`,
    '',
    '本加载项按金山公开的接口声明编写和测试，没有在真实的 WPS 里运行过。',
    '',
    '一、先退出 WPS，找到加载项文件夹 jsaddons（没有就新建）：',
    '  Windows：%APPDATA%\\kingsoft\\wps\\jsaddons',
    '  银河麒麟、统信 UOS：~/.local/share/Kingsoft/wps/jsaddons',
    '',
    '二、离线安装（不需要服务器）：',
    `  把 offline 里的文件夹 ziping_${version} 和文件 publish.xml 一起放进 jsaddons。`,
    '  jsaddons 里原来就有 publish.xml 的，不要覆盖：用记事本打开两个文件，',
    '  把新文件里 <jsplugin … /> 那一行加到原文件的 </jsplugins> 之前。',
    '',
    ...(address
      ? [
          '三、在线安装（放在服务器上，各人不用再更新）：',
          `  把 online/ziping 里的全部文件放到 ${address}`,
          '  再把 online 里的 publish.xml 放进每台电脑的 jsaddons（已有的按上面的办法合并）。',
          '',
        ]
      : []),
    `${address ? '四' : '三'}、重新打开 WPS 表格，选项卡里出现“绩效自评”。`,
    '',
  ];
}
