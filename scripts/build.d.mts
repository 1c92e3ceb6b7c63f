export function build(mode?: 'production' | 'development'): Promise<void>;
export function outdated(): Promise<boolean>;
