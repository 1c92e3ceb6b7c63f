export function contentSecurityPolicy(origins?: readonly string[]): string;
