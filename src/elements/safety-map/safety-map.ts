import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PrintController } from '../../controllers/print-controller.js';
import { wordsOf } from '../../i18n/dictionary.js';
import { mapWords } from '../../i18n/map/index.js';
import type { Plan } from '../../model/plan.js';
import { placeName } from '../../model/select.js';
import { baseStyles } from '../../theme/base.styles.js';
import { paragraphs, plain } from '../parts/prose.js';
import { PlanElement } from '../parts/plan-element.js';
import { filterRow } from './filters.js';
import { MapPart } from './map-part.js';
import { mapPaneStyles } from './map-pane.styles.js';
import { markerStyles } from './markers.styles.js';
import type { MapFilterDetail, RecordDetail } from './safety-map.events.js';
import { milestoneSteps } from './milestone-steps.js';
import { ProjectFilters } from './project-filters.js';
import { projectList, WINDOW } from './project-list.js';
import { projectListStyles } from './project-list.styles.js';
import { styles } from './safety-map.styles.js';
import { factsFor, GROUPS } from './safety-map.view.js';
import type { FilterKey, MapFilters, MapView } from './safety-map.view.js';
import { documentList, factList } from './small-print.js';
import type { Speech } from './speech.js';
import { joinSteps, NOW, townOrder, townsOf } from './towns.js';
import type { TownOrder } from './towns.js';

/**
 * Projects of a safety programme as a list with a map beside it: what is where, what goes for the whole region, and how
 * towns joined.
 *
 * @tagname civic-safety-map
 * @event {CustomEvent<RecordDetail>} civic-project-open - A visitor is about to open a project. Cancelable.
 * @event {CustomEvent<RecordDetail>} civic-place-select - A visitor is about to choose a place on the map. Cancelable.
 * @event {CustomEvent<MapFilterDetail>} civic-filter-change - A visitor has changed the filters.
 * @csspart filter - Each of the filters.
 * @csspart group - A group of projects in the list.
 * @csspart group-title - Heading of a group.
 * @csspart regional - The group of region-wide projects.
 * @csspart project - A project in the list.
 * @csspart project-title - The name of a project.
 * @csspart more - The button that shows more of a very long list.
 * @csspart status - How far a project is.
 * @csspart steps-title - Heading over the milestones.
 * @csspart milestone - A button that shows who had joined by then.
 * @csspart skip - The button that leads past the map.
 * @csspart map - The map.
 * @csspart marker - A place on the map.
 * @csspart cluster - A marker that stands for several places.
 * @csspart zoom-in - The button that comes nearer.
 * @csspart zoom-out - The button that goes farther.
 * @csspart reset - The button that shows the whole region.
 * @csspart place - What is known of the chosen place.
 * @cssproperty {<ratio>} [--civic-safety-map-ratio=4/3] - Width of the map to its height.
 * @cssproperty {<color>} [--civic-safety-map-land] - Colour of the land.
 */
export class SafetyMapElement extends PlanElement {
  static override styles = [baseStyles, styles, projectListStyles, mapPaneStyles, markerStyles];

  /** Shows only projects of one year, as `2011`; `none` those without a year. Default is all. */
  @property() year = '';

  /** Shows only projects of one reach: `local`, `regional`, `cross-border`, `in-kind`, `none`. Default is all. */
  @property() scope = '';

  /** Shows only projects of one status, by its code; `none` those without one. Default is all. */
  @property() status = '';

  /** Shows only projects of one place, by its id in the plan or its official code (LAU). Default is all. */
  @property() place = '';

  /** The Czech region to show, by its code (`CZ032`); default is the region of the plan. */
  @property() region = '';

  /** Who else is to be named in the corner of the map, as the source of the towns' positions. Nobody by default. */
  @property() attribution = '';

  /** Keeps the filters in the address of the page. Off by default. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  protected override readonly dictionary = mapWords;

  @state() private step = NOW;
  @state() private chosen: readonly string[] = [];
  @state() private open: ReadonlySet<string> = new Set();
  @state() private unfolded = false;
  @state() private reached = false;
  @state() private limit = WINDOW;

  readonly #print = new PrintController(this);
  readonly #filters = new ProjectFilters(this);
  #focus: (() => HTMLElement | null | undefined) | undefined;
  #greeted: Plan | undefined;
  readonly #map = new MapPart(this, {
    chosen: () => this.chosen,
    choose: (ids) => {
      if (ids.length === 0 || this.#ask('civic-place-select', ids[0]!)) this.chosen = ids;
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('hashchange', this.#onHash);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#filters.takeAttributes(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const focus = this.#focus;
    this.#focus = undefined;
    focus?.()?.focus();
    if (this.#greeted === this.shownPlan) return;
    this.#greeted = this.shownPlan;
    this.#onHash();
  }

  protected override countItems(plan: Plan): number {
    return plan.projects.length || townsOf(plan).length;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const view = this.#viewOf(plan);
    const speech = this.#speechOf(plan);
    const order = townOrder(plan, (id) => this.#nameOf(plan, id), this.language);
    return html`
      <div class="summary">${paragraphs(plan.summary, this.reader)}</div>
      ${factList(factsFor(plan, view.filters), speech)}
      ${filterRow({
        view,
        unfolded: this.unfolded,
        reached: this.reached,
        words: speech.words,
        common: this.common,
        placeName: (id) => this.#nameOf(plan, id),
        onReach: () => (this.reached = true),
        onUnfold: () => (this.unfolded = !this.unfolded),
        onChange: (change, focus) => this.#filter(plan, change, focus),
      })}
      <p part="count" class="count" role="status">${speech.words.shown(view.shown.length, view.total)}</p>
      <button class="as-link to-map no-print" type="button" @click=${() => this.#map.enter()}>${speech.words.toMap}</button>
      <div class="columns">
        <div class="list">
          ${projectList(view, speech, {
            headingLevel: this.headingLevel,
            open: this.open,
            chosen: new Set(this.chosen),
            limit: this.limit,
            printing: this.#print.printing,
            numbers: order.numbers,
            onPress: this.#onPress,
            onToggle: this.#onToggle,
            onMore: () => (this.limit += WINDOW),
          })}
        </div>
        <div class="side">${this.#renderSide(plan, view, speech, order)}</div>
      </div>
      ${documentList(speech)}
    `;
  }

  #renderSide(plan: Plan, view: MapView, speech: Speech, order: TownOrder): TemplateResult {
    const steps = joinSteps(plan);
    return html`
      ${milestoneSteps(steps, this.step, speech, this.headingLevel, (id) => (this.step = id))}
      ${this.#map.render({
        ...order,
        view,
        speech,
        region: this.region,
        attribution: this.attribution,
        step: steps.find(({ id }) => id === this.step),
        printing: this.#print.printing,
        nameOf: ({ id }) => this.#nameOf(plan, id),
        onProject: (id) => this.#reveal(plan, id),
        onOnly: (id) => this.#filter(plan, { place: id }, 'place'),
      })}
    `;
  }

  #speechOf(plan: Plan): Speech {
    const { reader, common, dates } = this;
    return { plan, reader, common, dates, words: wordsOf(mapWords, this.language), page: this.baseURI };
  }

  #nameOf(plan: Plan, id: string): string {
    return plain(placeName(plan, id), this.reader);
  }

  #viewOf(plan: Plan): MapView {
    return this.#filters.viewOf(plan, this.language, (id) => this.#nameOf(plan, id));
  }

  #filter(plan: Plan, change: Partial<MapFilters>, focus?: FilterKey): void {
    this.#filters.change(change);
    this.limit = WINDOW;
    // What was pressed may be gone: the filter itself takes the focus, or the button it is folded behind.
    if (focus) {
      this.#focus = () => {
        const select = this.renderRoot.querySelector<HTMLElement>(`[data-filter="${focus}"]`);
        return select?.checkVisibility() ? select : this.renderRoot.querySelector<HTMLElement>('.fold');
      };
    }
    const { shown, total, filters } = this.#viewOf(plan);
    const detail: MapFilterDetail = { filters, shown: shown.length, total };
    this.dispatchEvent(new CustomEvent('civic-filter-change', { detail, bubbles: true, composed: true }));
  }

  /** Asks the page whether a record may be opened or chosen. */
  #ask(type: 'civic-project-open' | 'civic-place-select', id: string): boolean {
    const detail: RecordDetail = { id };
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }));
  }

  readonly #onPress = (event: Event, id: string): void => {
    if (!this.open.has(id) && !this.#ask('civic-project-open', id)) event.preventDefault();
  };

  readonly #onToggle = (event: Event, id: string): void => {
    const { open } = event.target as HTMLDetailsElement;
    if (this.#print.printing || open === this.open.has(id)) return;
    const all = new Set(this.open);
    if (open) all.add(id);
    else all.delete(id);
    this.open = all;
    if (open) this.chosen = this.shownPlan?.projects.find((project) => project.id === id)?.places ?? [];
  };

  /** Opens a project in the list and goes there. */
  #reveal(plan: Plan, id: string): void {
    const { groups } = this.#viewOf(plan);
    const index = GROUPS.flatMap((group) => groups[group]).findIndex(({ project }) => project.id === id);
    if (index < 0) return;
    if (index >= this.limit) this.limit = index + 1;
    this.open = new Set(this.open).add(id);
    this.#focus = () => {
      const items = [...this.renderRoot.querySelectorAll<HTMLElement>('[part="project"]')];
      return items.find(({ dataset }) => dataset['id'] === id)?.querySelector('summary');
    };
  }

  /** A shadow root does not scroll to an id by itself, so the address is followed by hand. */
  readonly #onHash = (): void => {
    const plan = this.shownPlan;
    if (!plan || location.hash.length < 2) return;
    let id: string;
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch {
      return;
    }
    this.#reveal(plan, id);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-safety-map': SafetyMapElement;
  }
}
