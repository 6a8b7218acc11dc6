import { html, noChange } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { wordsOf } from '../../i18n/dictionary.js';
import { mapWords } from '../../i18n/map/index.js';
import type { Plan } from '../../model/plan.js';
import { baseStyles } from '../../theme/base.styles.js';
import { OnDemand } from '../parts/on-demand.js';
import { PlanElement } from '../parts/plan-element.js';
import { paragraphs } from '../parts/prose.js';
import { filterFields } from './filters.js';
import type { MapContext } from './map-context.js';
import { MapController } from './map-controller.js';
import { mapPane } from './map-pane.js';
import { mapPaneStyles } from './map-pane.styles.js';
import { markerStyles } from './markers.styles.js';
import { milestoneSteps } from './milestone-steps.js';
import { projectList } from './project-list.js';
import type { RecordDetail } from './safety-map.events.js';
import { styles } from './safety-map.styles.js';
import { wholeView } from './safety-map.view.js';
import { documentList, factLine } from './small-print.js';
import { townsOf } from './towns.js';
import type { Visit } from './visit.js';

/** What shows that a visitor may soon choose from a filter: who goes by keys or fingers is there as soon as they are near. */
const SIGNS = ['hashchange', 'keydown', 'touchstart'];

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
 * @csspart export - The buttons that hand over the shown projects as files.
 * @csspart steps-title - Heading over the milestones.
 * @csspart milestone - A button that shows who had joined by then.
 * @csspart skip - The button that leads past the map.
 * @csspart map - The map.
 * @csspart marker - A place on the map.
 * @csspart cluster - A marker that stands for several places.
 * @csspart zoom-in - The button that comes nearer.
 * @csspart zoom-out - The button that goes farther.
 * @csspart pan - The buttons at the edges of a map that has been brought nearer.
 * @csspart reset - The button that shows the whole region.
 * @csspart place - What is known of the chosen place.
 * @cssproperty {<ratio>} [--civic-safety-map-ratio=4/3] - Width of the map to its height.
 * @cssproperty {<color>} [--civic-safety-map-land] - Colour of the land.
 * @cssproperty {<color>} [--civic-safety-map-overlay] - Colour of the page's own shapes.
 */
export class SafetyMapElement extends PlanElement {
  static override styles = [baseStyles, styles, mapPaneStyles, markerStyles];

  static override properties: PropertyDeclarations = {
    year: {},
    scope: {},
    status: {},
    place: {},
    milestone: {},
    region: {},
    tiles: {},
    base: {},
    overlays: {},
    attribution: {},
    openIn: { attribute: 'open-in' },
    urlState: { type: Boolean, attribute: 'url-state' },
  };

  /** Shows only projects of one year, as `2011`; `none` those without a year. Default is all. */
  year = '';

  /** Shows only projects of one reach: `local`, `regional`, `cross-border`, `in-kind`, `none`. Default is all. */
  scope = '';

  /** Shows only projects of one status, by its code; `none` those without one. Default is all. */
  status = '';

  /** Shows only projects of one place, by its id in the plan or its official code (LAU), or of several with spaces between. Default is all. */
  place = '';

  /** Shows who had joined by a milestone, by its id in the plan. Default is the present. */
  milestone = '';

  /** The Czech region to show, by its code (`CZ032`); default is the region of the plan. */
  region = '';

  /**
   * A picture under the map: address of tiles in Web Mercator, as `https://tiles.example.cz/{z}/{x}/{y}{r}.png`, with `{r}`
   * for `@2x` where the screen is finer; or of an archive of pictures, `mesto.pmtiles`; or of a service that describes itself,
   * `WMTSCapabilities.xml`, with the name of a layer behind `#`. A host other than the page's own is asked only once a visitor
   * has pressed a button that names it. None by default.
   */
  tiles = '';

  /**
   * Address of a GeoJSON file with borders (WGS 84), as `civic boundaries` writes it: thin lines on the map, the feature with
   * `"home": true` is shown whole at first, regions (`"code": "CZ032"`) take the place of the built-in ones. None by default.
   */
  base = '';

  /** Addresses of GeoJSON files with spaces between: their areas, lines and points are drawn on the map and listed below it. None by default. */
  overlays = '';

  /** Who else is to be named in the corner of the map: the source of its tiles, or of the towns' positions. Nobody by default. */
  attribution = '';

  /**
   * A public map that a chosen place has a link to, *Otevřít v mapách*: `openstreetmap`, `mapy`, or another one by the address of
   * a point on it, as `https://maps.example.cz/?at={lat},{lon}`. None by default; nothing is asked of it before the link is followed.
   */
  openIn = '';

  /** Keeps the filters in the address of the page. Off by default. */
  urlState = false;

  protected override readonly dictionary = mapWords;

  /** Whether the map alone has to be drawn: it is moved often, and a list may be long. */
  protected hasOnlyMoved = false;

  readonly #map = new MapController(this, () => this.#drawMap());
  readonly #coming = new OnDemand(this, () => import('./visit.js').then(({ visitOf }) => visitOf(this, this.language)));

  constructor() {
    super();
    const come = () => void this.#coming.ask();
    this.addEventListener('pointerenter', come);
    this.addEventListener('focusin', come);
    this.addController({
      hostConnected: () => SIGNS.forEach((sign) => globalThis.addEventListener(sign, come)),
      hostDisconnected: () => SIGNS.forEach((sign) => globalThis.removeEventListener(sign, come)),
    });
  }

  override requestUpdate(...change: Parameters<PlanElement['requestUpdate']>): void {
    this.hasOnlyMoved = false;
    super.requestUpdate(...change);
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    const { year, scope, status, place, milestone, urlState } = this;
    const isReady = super.shouldUpdate(changed);
    const isAsked = urlState || [year, scope, status, place, milestone].join('') !== '';
    if (!isAsked || this.#coming.module !== undefined) return isReady;
    // What the page asks for comes first, so that nobody sees all projects for a moment.
    void this.#coming.ask();
    return isReady && !this.shownPlan;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if ((this.printing || this.tiles || this.base || this.overlays || location.hash) && this.#coming.module === undefined) void this.#coming.ask();
  }

  protected override countItems(plan: Plan): number {
    return plan.projects.length || townsOf(plan).length;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const { language, reader, common, dates, baseURI: page } = this;
    const visit = this.#visit;
    const context: MapContext = {
      plan, reader, common, dates, page, visit,
      view: visit?.viewOf(plan, language) ?? wholeView(plan),
      words: wordsOf(mapWords, language),
      level: this.headingLevel + 1,
      printing: this.printing,
      act: this.#act,
      mayOpen: this.#mayOpen,
    };
    const { words } = context;
    // While the map alone moves, all around it stays as it is.
    const same = this.hasOnlyMoved ? noChange : undefined;
    return html`
      <div class="summary of-plan">${paragraphs(plan.summary, reader)}</div>
      ${same ?? factLine(context)} ${same ?? filterFields(context)} ${same ?? visit?.chips(context)}
      <p part="count" class="muted" role="status">${visit?.shown(context) ?? words.allShown(context.view.total)}</p>
      <button class="as-link to-map no-print" type="button" @click=${() => this.#map.want('')}>${words.toMap}</button>
      <div class="columns">
        <div>${same ?? projectList(context)}</div>
        <div class="side">${same ?? milestoneSteps(context)} ${mapPane(this.#map, context, this)}</div>
      </div>
      <div class="files no-print">${same ?? visit?.files(context)}</div>
      ${same ?? documentList(context)}
    `;
  }

  #drawMap(): void {
    const isAlone = this.hasOnlyMoved || !this.isUpdatePending;
    this.requestUpdate();
    this.hasOnlyMoved = isAlone;
  }

  get #visit(): Visit | undefined {
    return this.#coming.module ?? undefined;
  }

  /** Does what a visitor asks for, as soon as it can be done, unless the page has taken the map away meanwhile. */
  readonly #act = (deed: (visit: Visit) => void): void => {
    if (this.#visit) deed(this.#visit);
    else void this.#coming.ask().then(() => this.isConnected && this.#visit && deed(this.#visit));
  };

  /** Asks the page whether a project may be opened. */
  readonly #mayOpen = (id: string): boolean => {
    const detail: RecordDetail = { id };
    return this.dispatchEvent(new CustomEvent('civic-project-open', { detail, bubbles: true, composed: true, cancelable: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-safety-map': SafetyMapElement;
  }
}
