import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentSecurityPolicy } from './csp.mjs';
import { attribute, folderAddress, Refusal } from './folderAddress.mjs';
import { explanation } from './intranetText.mjs';
import { copyOffice, OFFICE_JS } from './officeCopy.mjs';
import { builtPages, optionsOf, run, wholeFolder, writeText } from './packaging.mjs';
import {
  loadManifest,
  loadNoManifest,
  trustFolder,
  trustNoFolder,
  writeRegistry,
} from './registry.mjs';
import { onlinePublish, packWps } from './wpsPackage.mjs';

const MANIFEST = new URL('../manifest.xml', import.meta.url);
/** The address in the manifest that stands for the unit's. */
const PLACEHOLDER = 'https://localhost:3000/';
/** Where the text says the manifest may lie on a computer. */
const LOCAL_MANIFEST = 'C:\\ziping\\manifest.xml';

/**
 * node scripts/intranet.mjs --url URL [-o DIR] [--office-js copy|cdn|cdn-cn] [--share \\server\share] [--from DIST]:
 * everything a unit needs to offer the program on its own network.
 */
await run(async (args) => {
  const options = optionsOf(args, ['url', 'office-js', 'share']);
  const { output = 'out/intranet', share, 'office-js': source = 'copy', from } = options;
  const address = folderAddress(options.url, ['https:']);
  if (!Object.hasOwn(OFFICE_JS, source)) {
    throw new Refusal(`--office-js 只能是 copy、cdn 或 cdn-cn，不能是“${source}”。`);
  }
  if (share !== undefined && !/^\\\\[^\\/:*?"<>|\p{Cc}]+(\\[^\\/:*?"<>|\p{Cc}]+)+$/u.test(share)) {
    throw new Refusal(`“${share}”不是共享文件夹。请写成 \\\\服务器\\共享名 的样子。`);
  }
  const dist = await builtPages(from);
  await wholeFolder(output, async (folder) => {
    const site = join(folder, 'site');
    await cp(dist, site, { recursive: true });
    await putOffice(site, source);
    await packWps(dist, join(site, 'wps'));
    await writeFile(join(folder, 'wps-publish.xml'), onlinePublish(attribute(`${address}wps/`)));
    const id = await putManifest(join(folder, 'manifest.xml'), address);
    const file = (name) => join(folder, name);
    await writeRegistry(file('开发者注册表.reg'), loadManifest(id, LOCAL_MANIFEST));
    await writeRegistry(file('撤销-开发者注册表.reg'), loadNoManifest(id));
    if (share) {
      await writeRegistry(file('共享文件夹目录.reg'), trustFolder(share));
      await writeRegistry(file('撤销-共享文件夹目录.reg'), trustNoFolder());
    }
    await writeText(file('说明.txt'), explanation({ address, source, share, LOCAL_MANIFEST }));
  });
  process.stdout.write(`已生成：${output}（下一步见其中的“说明.txt”）\n`);
});

/** Lets the task pane take Office.js from where it is to come, and nothing from anywhere else. */
async function putOffice(site, source) {
  const { address, origins } = OFFICE_JS[source];
  const file = join(site, 'taskpane.html');
  const page = await readFile(file, 'utf8');
  const script = /(<script src=)"?[^\s">]*\/office\.js"?/;
  const policy = /(http-equiv="?Content-Security-Policy"?\s+content=)"[^"]*"/i;
  if (!script.test(page) || !policy.test(page)) throw new Error('taskpane.html is not as built');
  await writeFile(
    file,
    page.replace(script, `$1"${address}"`).replace(policy, `$1"${contentSecurityPolicy(origins)}"`),
  );
  if (source === 'copy') await copyOffice(join(site, 'office'));
}

/** The manifest for an address; only addresses change. Returns its id. */
async function putManifest(file, address) {
  const manifest = await readFile(MANIFEST, 'utf8');
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  const made = manifest.replaceAll(PLACEHOLDER, attribute(address));
  if (id === undefined || made.includes('localhost:3000'))
    throw new Error('manifest.xml is not as known');
  await writeFile(file, made);
  return id;
}
