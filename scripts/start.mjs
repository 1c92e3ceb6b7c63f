import { fileURLToPath } from 'node:url';
import { build, outdated } from './build.mjs';
import { serve } from './serve.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const say = (line) => process.stdout.write(`${line}\n`);

const wanted = Number(process.env.PORT ?? 3000);
const port = Number.isInteger(wanted) && wanted >= 0 && wanted < 65516 ? wanted : 3000;
if (!process.argv.includes('--no-build') && (await outdated())) {
  say('正在生成页面，约需半分钟……');
  try {
    await build();
  } catch (error) {
    process.stderr.write(`页面没有生成成功：\n${error.message}\n`);
    process.exit(3);
  }
}
const server = await serve(dist, port);
say('绩效自评助手已启动，请用 Edge 或 Chrome 打开：');
say('');
say(`  http://localhost:${server.port}/`);
say('');
say('按 Ctrl+C 结束。');
