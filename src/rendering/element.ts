/** An element that draws itself when what it was given has changed. */
import type { PropertyDeclaration, PropertyDeclarations, PropertyValues, ReactiveController } from 'lit';
import { adoptStyles } from '../theme/css-runtime.js';
import type { CSSResult } from '../theme/css-runtime.js';
import { render } from './parts.js';
import type { RenderOptions } from './parts.js';
import { noChange } from './template.js';

/** What the attribute of a property is called; undefined when it has none. */
function attributeOf(name: string, { attribute }: PropertyDeclaration): string | undefined {
  if (attribute === false) return undefined;
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
}

/** What an attribute says of a property. */
function valueOf(text: string | null, { type }: PropertyDeclaration): unknown {
  if (type === Boolean) return text !== null;
  return type === Number && text !== null ? Number(text) : text;
}

/** Style sheets, perhaps in lists that elements share. */
type Styles = CSSResult | readonly Styles[];

/** What of lit's base class the elements use, under the same names and in the same order of steps. */
export class LitElement extends HTMLElement {
  static properties: PropertyDeclarations = {};
  static styles: Styles = [];
  /** The properties of a class and of those that it extends. */
  static elementProperties: Map<string, PropertyDeclaration> = new Map();

  renderRoot!: DocumentFragment | HTMLElement;
  isUpdatePending = false;
  hasUpdated = false;
  readonly renderOptions: RenderOptions = { host: this };
  readonly #controllers = new Set<ReactiveController>();
  readonly #values: Record<string, unknown> = {};
  #changed: Map<PropertyKey, unknown> = new Map();
  /** Properties that were set before the element was one. */
  #early: Record<string, unknown> | undefined;
  #begin!: () => void;
  /** Settles with the update that is due. */
  #update: Promise<boolean | void>;

  static get observedAttributes(): string[] {
    this.finalize();
    return [...this.elementProperties].flatMap(([name, options]) => attributeOf(name, options) ?? []);
  }

  /** Gives the class its properties. */
  static finalize(): void {
    if (Object.hasOwn(this, 'elementProperties')) return;
    const parent = Object.getPrototypeOf(this) as typeof LitElement;
    parent.finalize();
    this.elementProperties = new Map(parent.elementProperties);
    if (!Object.hasOwn(this, 'properties')) return;
    for (const [name, options] of Object.entries(this.properties)) {
      this.elementProperties.set(name, options);
      Object.defineProperty(this.prototype, name, LitElement.#accessor(name));
    }
  }

  static #accessor(name: string): PropertyDescriptor & ThisType<LitElement> {
    return {
      get() {
        return this.#values[name];
      },
      set(value: unknown) {
        const old = this.#values[name];
        this.#values[name] = value;
        this.requestUpdate(name, old);
      },
      configurable: true,
      enumerable: true,
    };
  }

  constructor() {
    super();
    // Nothing is drawn before the element is in a page for the first time.
    this.#update = new Promise((resolve) => (this.#begin = resolve));
    const own = this as Record<string, unknown>;
    for (const name of this.#properties.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      (this.#early ??= {})[name] = own[name];
      delete own[name];
    }
    this.requestUpdate();
  }

  get #properties(): Map<string, PropertyDeclaration> {
    return (this.constructor as typeof LitElement).elementProperties;
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#begin();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, text: string | null): void {
    for (const [name, options] of this.#properties) {
      if (attributeOf(name, options) === attribute) Object.assign(this, { [name]: valueOf(text, options) });
    }
  }

  /**
   * Has the element draw itself before long.
   * @param name of a property that may have changed
   * @param old its value before
   */
  requestUpdate(name?: PropertyKey, old?: unknown): void {
    if (name !== undefined) {
      if (Object.is(old, (this as Record<PropertyKey, unknown>)[name])) return;
      if (!this.#changed.has(name)) this.#changed.set(name, this.hasUpdated ? old : undefined);
    }
    if (!this.isUpdatePending) this.#update = this.#draw();
  }

  /** Settles when the element is drawn as it now is; false when that has called for more. */
  get updateComplete(): Promise<boolean> {
    return this.getUpdateComplete();
  }

  protected getUpdateComplete(): Promise<boolean> {
    return this.#update as Promise<boolean>;
  }

  protected createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const { styles } = this.constructor as typeof LitElement;
    adoptStyles(root, ([styles] as unknown[]).flat(Infinity) as CSSResult[]);
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  async #draw(): Promise<boolean> {
    this.isUpdatePending = true;
    try {
      await this.#update;
    } catch (error) {
      // Who asked for the update before hears of it there; this one goes on.
      void Promise.reject(error as Error);
    }
    const scheduled = this.scheduleUpdate();
    if (scheduled) await scheduled;
    return !this.isUpdatePending;
  }

  protected scheduleUpdate(): void | Promise<unknown> {
    this.performUpdate();
  }

  /** Draws the element now, if it is to be drawn at all. */
  protected performUpdate(): void {
    if (!this.isUpdatePending) return;
    if (!this.hasUpdated) {
      this.renderRoot ??= this.createRenderRoot();
      Object.assign(this, this.#early);
      this.#early = undefined;
    }
    const changed = this.#changed;
    try {
      if (!this.shouldUpdate(changed)) {
        this.#rest();
        return;
      }
      this.willUpdate(changed);
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.update(changed);
    } catch (error) {
      this.#rest();
      throw error;
    }
    for (const controller of this.#controllers) controller.hostUpdated?.();
    const isFirst = !this.hasUpdated;
    this.hasUpdated = true;
    if (isFirst) this.firstUpdated(changed);
    this.updated(changed);
  }

  /** What changes from now on is for the next update. */
  #rest(): void {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }

  protected shouldUpdate(changed: PropertyValues): boolean;
  protected shouldUpdate(): boolean {
    return true;
  }

  protected willUpdate(changed: PropertyValues): void;
  protected willUpdate(): void {}

  protected update(changed: PropertyValues): void;
  protected update(): void {
    const value = this.render();
    this.#rest();
    render(value, this.renderRoot, this.renderOptions);
  }

  protected render(): unknown {
    return noChange;
  }

  protected firstUpdated(changed: PropertyValues): void;
  protected firstUpdated(): void {}

  protected updated(changed: PropertyValues): void;
  protected updated(): void {}
}
