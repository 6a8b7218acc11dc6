import type { CSSResult, ReactiveControllerHost } from 'lit';

/** A module that comes when it is asked for. A host goes on without one that cannot be loaded; who asks next tries again. */
export class OnDemand<Module> {
  /** The module once it has come, null once it could not be loaded. */
  module: Module | null | undefined;
  /** Settles when the module has come, or could not be loaded. */
  coming: Promise<void> | undefined;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #load: () => Promise<Module>;

  /** @param host is drawn again when the module has come, or could not be loaded */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  ask(): Promise<void> {
    const settle = (module: Module | null, coming?: Promise<void>) => {
      this.module = module;
      this.coming = coming;
      this.#host.requestUpdate();
    };
    this.coming ??= this.#load().then((module) => settle(module, this.coming), () => settle(null));
    return this.coming;
  }
}

/** Gives a shadow root the styles of what has come. */
export function addStyles(root: ShadowRoot, { styleSheet }: CSSResult): void {
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
