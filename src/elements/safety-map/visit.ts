/** What a visitor brings about in a map; it is loaded when somebody comes, or when the page asks for filters. */
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { HashController } from '../../controllers/hash-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { UrlStateController } from '../../controllers/url-state-controller.js';
import { loadWords, wordsOf } from '../../i18n/dictionary.js';
import { mapVisitWords } from '../../i18n/map-visit/index.js';
import type { MapVisitWords } from '../../i18n/map-visit/index.js';
import { relationWords } from '../../i18n/relations/index.js';
import type { Plan } from '../../model/plan.js';
import type { Project } from '../../model/project.js';
import { indexOf } from '../../model/select.js';
import { filterChips } from '../parts/filter-chips.js';
import { filterChipStyles } from '../parts/filter-chips.styles.js';
import { addStyles } from '../parts/on-demand.js';
import { choicesOf, valueName } from './choices.js';
import { filteredView, placeOf } from './filtering.js';
import type { FilteredView } from './filtering.js';
import { Hand } from './hand.js';
import type { BaseMap } from './home.js';
import { joiningInWords, joinSteps, since, standingAt } from './joining.js';
import { tellOfLayer } from './layer-problem.js';
import { Layers } from './layers.js';
import type { Gathered } from './markers.js';
import type { LayeredHost, MovableMap } from './movable.js';
import { drawPanButtons } from './pan-buttons.js';
import { perPlan } from './per-plan.js';
import type { FileKind } from './project-files.js';
import { WINDOW } from './project-list.js';
import { projectFields } from './project-fields.js';
import type { MapFilterDetail, RecordDetail } from './safety-map.events.js';
import { FILTER_KEYS, NO_FILTERS } from './safety-map.view.js';
import type { FilterKey, MapFilters } from './safety-map.view.js';
import type { MapContext, MapVisit } from './map-context.js';
import { townPanel } from './town-panel.js';
import { NOW, townOrder } from './towns.js';
import type { JoinStep, Moment, Town } from './towns.js';
import { visitStyles } from './visit.styles.js';

type Host = LayeredHost & MapFilters & { urlState: boolean; milestone: string | null; openIn: string | null; readonly renderRoot: DocumentFragment | HTMLElement };

/** A filter of more choices is drawn in full only when somebody comes near. */
const MOST_DRAWN = 200;

const DICTIONARIES = [mapVisitWords, relationWords];

/** A visit with its words. */
export async function visitOf(host: Host, language: string): Promise<Visit> {
  await Promise.all(DICTIONARIES.map((dictionary) => loadWords(dictionary, language)));
  return new Visit(host);
}

/** Where the visitor is, and how what only a visitor sees is drawn. */
export class Visit implements ReactiveController, MapVisit {
  step = NOW;
  chosen: readonly string[] = [];
  open: ReadonlySet<string> = new Set();
  limit = WINDOW;
  isUnfolded = false;
  isListing = false;
  isNear = false;

  readonly #host: Host;
  readonly #languages: LanguageController;
  readonly #address: UrlStateController;
  readonly #hash: HashController;
  readonly #viewOf = perPlan(filteredView);
  #asked = NO_FILTERS;
  /** The milestone that the attribute names, and the one that is shown. */
  #askedMilestone = '';
  #milestone = '';
  #filters = NO_FILTERS;
  #view: FilteredView | undefined;
  #plan: Plan | undefined;
  /** The plan in which the address of the page was followed. */
  #followed: Plan | undefined;
  /** Whether the page has yet to be told that a visitor filters by something else. */
  #isNews = false;
  #focus: (() => HTMLElement | null | undefined) | undefined;
  #hand: Hand | undefined;
  #map: MovableMap | undefined;
  readonly #layers: Layers;

  /** @param host the map; it gets the styles */
  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    this.#languages = new LanguageController(host, DICTIONARIES);
    this.#address = new UrlStateController(host, FILTER_KEYS, (kept) => {
      this.#filters = { ...this.#filters, ...kept };
    });
    this.#hash = new HashController(host, (id) => this.#follow(id));
    this.#layers = new Layers(host, (source, problem) => void tellOfLayer(host, source, problem, this.#languages.language));
    const root = host.renderRoot as ShadowRoot;
    addStyles(root, filterChipStyles);
    addStyles(root, visitStyles);
    root.addEventListener('focusin', this.#onNear);
    root.addEventListener('pointerover', this.#onNear);
    root.addEventListener('change', this.#onChange);
    // What was done before this has come.
    this.isNear = root.querySelector('.choices:is(:hover, :focus-within)') !== null;
  }

  /** First what the attributes say, then what the address of the page or a visitor sets. */
  hostUpdate(): void {
    for (const key of FILTER_KEYS) {
      const value = this.#host[key] ?? '';
      if (value !== this.#asked[key]) this.#filters = { ...this.#filters, [key]: value };
      this.#asked = { ...this.#asked, [key]: value };
    }
    const milestone = this.#host.milestone ?? '';
    if (milestone === this.#askedMilestone) return;
    this.#askedMilestone = milestone;
    this.#milestone = milestone;
    this.step = milestone || NOW;
  }

  hostUpdated(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    focus?.()?.focus();
    const words = this.#words;
    if (this.#map && this.#map.size.em > 0 && words) {
      this.#layers.draw(this.#map, words);
      drawPanButtons(this.#map, words);
    }
    if (this.#followed !== this.#plan) {
      this.#followed = this.#plan;
      this.#follow(this.#hash.id);
    }
    if (!this.#isNews || !this.#view) return;
    this.#isNews = false;
    const { filters, shown, total } = this.#view;
    const detail: MapFilterDetail = { filters: { ...filters, milestone: this.#milestone }, shown: shown.length, total };
    this.#host.dispatchEvent(new CustomEvent('civic-filter-change', { detail, bubbles: true, composed: true }));
  }

  get base(): BaseMap | undefined {
    return this.#layers.base;
  }

  /** Nothing while the words of the language are on their way. */
  get #words(): MapVisitWords | undefined {
    return this.#languages.ready ? wordsOf(mapVisitWords, this.#languages.language) : undefined;
  }

  set(changes: Partial<MapVisit>): void {
    Object.assign(this, changes);
    this.#host.requestUpdate();
  }

  /** What the filters leave of a plan; anew only when something has changed, since moving the map draws as well. */
  viewOf(plan: Plan, language: string): FilteredView {
    this.#plan = plan;
    this.#view = this.#viewOf(plan, language, this.#filters);
    return this.#view;
  }

  /** @param focus the filter that takes the focus, since what was pressed is gone; or the button it is folded behind */
  filter(changes: Partial<MapFilters>, focus?: FilterKey): void {
    this.#filters = { ...this.#filters, ...changes };
    this.#isNews = true;
    this.#address.write(this.#filters);
    if (focus) this.#focus = () => this.#all(`[data-filter="${focus}"], .fold`).reverse().find((each) => each.checkVisibility());
    this.set({ limit: WINDOW });
  }

  show({ id, milestone }: Moment): void {
    this.step = id;
    this.#milestone = milestone?.id ?? '';
    this.#isNews = true;
    this.#host.requestUpdate();
  }

  readonly #onChange = ({ target }: Event): void => {
    const { dataset, value } = target as HTMLSelectElement;
    this.filter({ [dataset['filter']!]: value });
  };

  readonly #onNear = ({ target }: Event): void => {
    if (!this.isNear && (target as Element).closest('.choices')) this.set({ isNear: true });
  };

  choose(chosen: readonly string[]): void {
    const [id] = chosen;
    const detail: RecordDetail = { id: id! };
    const event = new CustomEvent('civic-place-select', { detail, bubbles: true, composed: true, cancelable: true });
    if (id === undefined || this.#host.dispatchEvent(event)) this.set({ chosen });
  }

  hand(map: MovableMap): Hand {
    this.#map = map;
    if (this.#hand?.element !== map.element) this.#hand = new Hand(map, () => this.#words?.wheelHint ?? '');
    return this.#hand;
  }

  toggle({ id, places }: Project, isOpen: boolean): void {
    if (isOpen === this.open.has(id)) return;
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.set(isOpen ? { open, chosen: places } : { open });
  }

  /** Goes to the project or the place that the address of the page names. */
  #follow(id: string): void {
    const index = this.#plan && indexOf(this.#plan);
    if (index?.projects.has(id)) this.reveal(this.#plan!, id);
    else if (index?.places.has(id)) {
      this.#focus = () => this.#all('[part~="map"]')[0];
      this.set({ chosen: [id] });
    }
  }

  /** Opens a project in the list, where it is shown, and goes there. */
  reveal(plan: Plan, id: string): void {
    const { language } = this.#languages;
    if (placeOf(id, this.viewOf(plan, language)) < 0) {
      // What the page leaves out is for another map on it; what the visitor has left out makes way.
      if (placeOf(id, filteredView(plan, language, this.#asked)) < 0) return;
      this.filter(this.#asked);
    }
    const index = placeOf(id, this.viewOf(plan, language));
    this.#focus = () => this.#all('[part="project"]').find(({ dataset }) => dataset['id'] === id)?.querySelector('summary');
    this.set({ limit: Math.max(this.limit, index + 1), open: new Set(this.open).add(id) });
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  choices(key: FilterKey, context: MapContext): TemplateResult[] {
    const all = this.#view?.options[key] ?? [];
    const isDrawn = this.isNear || all.length <= MOST_DRAWN;
    return choicesOf(key, isDrawn ? all : all.filter(({ value }) => value === context.view.filters[key]), context, this.#words);
  }

  /** What is filtered by, each with a way to take it back. */
  chips(context: MapContext): TemplateResult | typeof nothing {
    const { common, words, view: { filters } } = context;
    const nameOf = (key: FilterKey, value: string) => `${words.filter[key]}: ${valueName(key, value, context, this.#words)}`;
    return filterChips({ keys: FILTER_KEYS, filters, nameOf, common, onChange: (changes, focus) => this.filter(changes, focus) });
  }

  shown({ view: { shown, total }, words }: MapContext): string {
    return shown.length === total ? words.allShown(total) : (this.#words?.shown(shown.length, total) ?? '');
  }

  /** The shown projects as files; what writes them is loaded by the first press. */
  files(context: MapContext): TemplateResult {
    const save = (kind: FileKind) => () => {
      import('./project-files.js').then(({ saveProjects }) => saveProjects(kind, context), () => undefined);
    };
    const button = (kind: FileKind, name: string | undefined) =>
      html`<button part="export" class="as-link" type="button" @click=${save(kind)}>${name}</button>`;
    return html`${button('csv', this.#words?.saveTable)} ${button('geojson', this.#words?.saveMap)}`;
  }

  nothingShown(): TemplateResult {
    return html`<p>${this.#words?.noneShown}</p>`;
  }

  details(project: Project, context: MapContext): TemplateResult | undefined {
    return this.#words && projectFields(project, context, this.#words);
  }

  since(town: Town, context: MapContext): string {
    return this.#words ? since(town, context, this.#words) : '';
  }

  places(context: MapContext, map: MovableMap): TemplateResult | typeof nothing {
    const { plan, reader } = context;
    const visitWords = this.#words;
    const chosen = townOrder(plan, reader.language).towns.filter(({ id }) => this.chosen.includes(id));
    if (!visitWords || chosen.length === 0) return nothing;
    const onProject = (id: string) => this.reveal(plan, id);
    const onOnly = (place: string) => this.filter({ place }, 'place');
    const onClose = () => {
      this.choose([]);
      map.want();
    };
    return townPanel(chosen, context, visitWords, this.#host.openIn ?? '', { onProject, onOnly, onClose });
  }

  #stepOf(plan: Plan): JoinStep | undefined {
    return this.step === NOW ? undefined : joinSteps(plan).find(({ id }) => id === this.step);
  }

  standing(places: Gathered, plan: Plan): readonly [state?: string, said?: string] | undefined {
    const step = this.#stepOf(plan);
    return step && standingAt(step, places, this.#words?.notYet);
  }

  told(context: MapContext): string {
    const step = this.#stepOf(context.plan);
    return step && this.#words ? joiningInWords(step, context, this.#words) : '';
  }
}
