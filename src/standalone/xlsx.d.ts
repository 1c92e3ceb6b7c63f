declare module '*.xlsx' {
  const bytes: Uint8Array;
  export default bytes;
}
