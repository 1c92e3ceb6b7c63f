/** Set by the build, from package.json. */
declare const ZIPING_VERSION: string | undefined;

/** 工具版本 */
export const VERSION = typeof ZIPING_VERSION === 'string' ? ZIPING_VERSION : '开发版';
