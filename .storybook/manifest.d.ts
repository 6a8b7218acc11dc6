declare module 'virtual:custom-elements-manifest' {
  export const manifest: Record<string, unknown>;
}
