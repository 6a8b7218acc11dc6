/** As much of the frameworks' types as the samples beside this file use. */
declare module 'react' {
  export namespace JSX {
    type Element = object;
    // pages add their elements here
    interface IntrinsicElements {}
  }
}
declare module 'react/jsx-runtime' {
  export { JSX } from 'react';
  export const jsx: (type: unknown, props: unknown) => object;
  export const jsxs: typeof jsx;
}
declare module 'vue' {
  // pages add their elements here
  export interface GlobalComponents {}
}
