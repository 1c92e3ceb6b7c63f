#!/usr/bin/env node
import { compiledProgram } from './compiled.mjs';

/** Where nothing may be kept beside the packages, TypeScript runs as it is. */
async function asItIs() {
  const { register } = await import('tsx/esm/api');
  register();
  return await import('./main.ts');
}

const { main } = await compiledProgram().catch(asItIs);
process.exitCode = await main(process.argv.slice(2));
