const NAMED = /\s(?:src|href)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** The files that a page names itself, in its order. */
export function namedIn(html) {
  return [...html.matchAll(NAMED)].map(([, double, single, bare]) => double ?? single ?? bare);
}

/**
 * Calls `make` when the files of a build are final; what it gives is written beside them. `named` are the files the
 * page names itself, `later` the scripts that its own scripts fetch.
 * @param {import('webpack').Compiler} compiler
 * @param {string} entry the page `<entry>.html`
 * @param {(page: { html: string, named: string[], later: string[], read: (name: string) => Buffer | undefined }) => Record<string, string>} make
 */
export function besidePage(compiler, entry, make) {
  const name = `beside ${entry}.html`;
  compiler.hooks.thisCompilation.tap(name, (compilation) => {
    const read = (file) => compilation.getAsset(file)?.source.buffer();
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compilation.hooks.processAssets.tap({ name, stage }, () => {
      const page = read(`${entry}.html`);
      // Absent where the build has errors: those are what is to be reported.
      if (!page) return;
      const html = page.toString('utf8');
      const named = namedIn(html);
      const later = laterScripts(compilation, entry).filter((file) => !named.includes(file));
      const { RawSource } = compiler.webpack.sources;
      for (const [file, text] of Object.entries(make({ html, named, later, read }))) {
        compilation.emitAsset(file, new RawSource(text), { minimized: true });
      }
    });
  });
}

function laterScripts(compilation, entry) {
  const chunks = compilation.entrypoints.get(entry)?.chunks ?? [];
  const all = chunks.flatMap((chunk) => [chunk, ...chunk.getAllReferencedChunks()]);
  const files = all.flatMap((chunk) => [...chunk.files]);
  return [...new Set(files)].filter((file) => file.endsWith('.js'));
}
