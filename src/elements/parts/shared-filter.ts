/** One filter for all elements of a page that bear the same name in `sync`; it comes where an element has the attribute. */
import { nothing, render } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { CommonWords } from '../../i18n/common/index.js';
import type { Plan } from '../../model/plan.js';
import { placeName } from '../../model/select.js';
import { filterChips } from './filter-chips.js';
import { filterChipStyles } from './filter-chips.styles.js';
import { addStyles } from './on-demand.js';
import { plain } from './prose.js';
import type { Reader } from './prose.js';

type Filters = Readonly<Record<string, string>>;
type Host = LitElement & { sync: string; place?: string; showsFilters?: boolean };

/** What is drawn of a host; its own business otherwise. */
interface Shown {
  shownPlan: Plan | undefined;
  reader: Reader;
  common: CommonWords;
  place?: string;
}

/** What elements filter by; each follows those that it has an attribute for. */
const SHARED = ['place', 'section', 'status', 'responsible', 'query', 'topic', 'audience', 'term', 'framework', 'sdg', 'responsibleRole', 'year', 'scope', 'milestone'];

/** What was chosen last under each name, for elements that come later. */
const latest = new Map<string, Filters>();

/** The elements of the page that follow a filter. */
const followers = new Set<Host>();

/** What of the shared filter an element has a say in. */
function keysOf(element: Element): readonly string[] {
  const { elementProperties } = element.constructor as Partial<typeof LitElement>;
  return SHARED.filter((key) => {
    const options = elementProperties?.get(key);
    return options !== undefined && options.attribute !== false;
  });
}

/** The other elements that follow what a visitor chooses of a key in this one. */
export function followersOf(host: Host, key: string): readonly Host[] {
  return [...followers].filter((other) => other !== host && other.sync === host.sync && keysOf(other).includes(key));
}

/** Has its host follow what visitors choose in the others, and says what that is where the host has no filters to show it. */
class SharedFilter implements ReactiveController {
  readonly #host: Host;
  readonly #keys: readonly string[];
  /** Where it is said what the host shows. */
  readonly #note: HTMLElement = Document.prototype.createElement.call(document, 'div');
  #wantsFocus = false;

  constructor(host: Host) {
    this.#host = host;
    this.#keys = keysOf(host);
    if (!this.#showsFilters) addStyles(host.renderRoot as ShadowRoot, filterChipStyles);
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('civic-filter-change', this);
    followers.add(this.#host);
    this.#greet();
    this.#follow(latest.get(this.#host.sync) ?? {});
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('civic-filter-change', this);
    followers.delete(this.#host);
    this.#greet();
  }

  hostUpdated(): void {
    const heading = this.#host.renderRoot.querySelector('slot[name="heading"]');
    if (heading?.nextElementSibling !== this.#note) heading?.after(this.#note);
    render(this.#chip() ?? nothing, this.#note);
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    // What was pressed is gone.
    this.#host.renderRoot.querySelector<HTMLElement>('button, a[href], input, select, summary')?.focus();
  }

  /** A visitor has chosen something in an element of the page. */
  handleEvent(event: Event): void {
    const [source] = event.composedPath() as [Host];
    if (source.sync !== this.#host.sync) return;
    const { filters } = (event as CustomEvent<{ filters: Filters }>).detail;
    // What an element does not name, it has cleared.
    const chosen = Object.fromEntries(keysOf(source).map((key) => [key, filters[key] ?? '']));
    latest.set(source.sync, { ...latest.get(source.sync), ...chosen });
    // The source too: what others have it show later must differ from what it was told before.
    this.#follow(chosen);
  }

  /** The place that the host shows alone, with the way back to all; nothing where the host has filters of its own. */
  #chip(): TemplateResult | symbol | undefined {
    const { shownPlan: plan, reader, common, place = '' } = this.#host as unknown as Shown;
    if (this.#showsFilters || place === '' || !plan) return undefined;
    const nameOf = (): string => plain(placeName(plan, place), reader);
    return filterChips({ keys: ['place'], filters: { place }, nameOf, common, onChange: () => this.#clear() });
  }

  get #showsFilters(): boolean {
    return this.#keys.includes('status') || Boolean(this.#host.showsFilters);
  }

  #follow(chosen: Filters): void {
    const own = Object.entries(chosen).filter(([key]) => this.#keys.includes(key));
    Object.assign(this.#host, Object.fromEntries(own));
  }

  /** What leads from one element to another appears with the other, and goes with it. */
  #greet(): void {
    if (this.#keys.includes('milestone')) for (const other of followersOf(this.#host, 'milestone')) other.requestUpdate();
  }

  #clear(): void {
    this.#follow({ place: '' });
    this.#wantsFocus = true;
    const detail = { filters: { place: '' } };
    this.#host.dispatchEvent(new CustomEvent('civic-filter-change', { detail, bubbles: true, composed: true }));
  }
}

const shared = new WeakSet<Host>();

/** Has an element follow the filter that its `sync` names; once is enough. */
export function share(host: Host): void {
  if (shared.has(host)) return;
  shared.add(host);
  new SharedFilter(host);
}
