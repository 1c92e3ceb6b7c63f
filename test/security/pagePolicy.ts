/** The directives of a content security policy, each with its sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

const META = /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/i;
const SUBSTANCE = /<(?:script|link|style|img|body)\b/i;

/** The policy a page declares; null where it declares none before anything that could be loaded. */
export function policyOf(html: string): Policy | null {
  const match = META.exec(html);
  if (!match || match.index > html.search(SUBSTANCE)) return null;
  return new Map(
    (match[1] ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
}

const HASH = /^'sha256-[A-Za-z0-9+/]{43}='$/;
/** What may stand in each directive besides the page's own origins; all others must be absent. */
const ALLOWED: Readonly<Record<string, (source: string) => boolean>> = {
  'default-src': (source) => source === "'none'",
  'script-src': (source) => source === "'self'" || HASH.test(source),
  'style-src': (source) => source === "'self'" || HASH.test(source),
  'img-src': (source) => source === "'self'" || source === 'data:',
  'connect-src': (source) => source === "'none'" || source === "'self'",
  'frame-src': (source) => source === "'none'",
  'worker-src': (source) => source === "'none'" || source === "'self'",
  'manifest-src': (source) => source === "'self'",
  'base-uri': (source) => source === "'none'",
  'form-action': (source) => source === "'none'",
};
const REQUIRED = [
  'default-src',
  'script-src',
  'style-src',
  'connect-src',
  'frame-src',
  'base-uri',
  'form-action',
];

/**
 * What is wrong with the security of a page as it is served or lies in a folder, in English for developers; empty where
 * nothing is. `origins` are the foreign hosts it may name; `alone` says that it holds its scripts itself.
 */
export function faultsOf(
  html: string,
  {
    origins = [],
    alone = false,
  }: { readonly origins?: readonly string[]; readonly alone?: boolean } = {},
): string[] {
  const policy = policyOf(html);
  if (!policy) return ['no policy before what it is to govern'];
  const markup = html.replace(/(<(script|style)\b[^>]*>).*?(?=<\/\2>)/gis, '$1');
  const inline = /<script(?![^>]*\ssrc=)[^>]*>|<style\b|\sstyle=/i;
  return [
    ...REQUIRED.filter((name) => !policy.has(name)).map((name) => `no ${name}`),
    ...[...policy].flatMap(([name, sources]) =>
      sources
        .filter((source) => !ALLOWED[name]?.(source) && !origins.includes(source))
        .map((source) => `${name} ${source}`),
    ),
    ...(alone && policy.get('script-src')?.includes("'self'") ? ["alone with 'self'"] : []),
    ...(!alone && inline.test(markup) ? ['inline script or style'] : []),
    ...[...markup.matchAll(/\son\w+\s*=|javascript:/gi)].map(([found]) => `handler${found}`),
    ...[...markup.matchAll(/(?:src|href)="?(?:https?:)?\/\/([^/"\s>]+)/gi)].flatMap(
      ([, host = '']) => (origins.includes(`https://${host}`) ? [] : [`foreign host ${host}`]),
    ),
  ];
}
