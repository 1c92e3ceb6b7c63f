import { transform } from 'esbuild';

/**
 * Writes every script of a build in the JavaScript of one year, packages included: they are written for newer browsers
 * than many a unit has.
 */
export class OlderSyntax {
  /** @param {{ target: string }} options as esbuild names it, e.g. `es2017` */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const name = 'older syntax';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const { PROCESS_ASSETS_STAGE_OPTIMIZE } = compiler.webpack.Compilation;
      const { RawSource } = compiler.webpack.sources;
      // Before the scripts are made small.
      const stage = PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async (assets) => {
        const scripts = Object.entries(assets).filter(
          ([file]) => file.endsWith('.js') && !compilation.getAsset(file)?.info.minimized,
        );
        for (const [file, source] of scripts) {
          const text = source.source().toString();
          const { code } = await transform(text, { ...this.options, charset: 'utf8' });
          compilation.updateAsset(file, new RawSource(code));
        }
      });
    });
  }
}
