export function contentSecurityPolicy(
  origins?: readonly string[],
  options?: { readonly installable?: boolean },
): string;
export function oneFilePolicy(texts: {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}): string;
