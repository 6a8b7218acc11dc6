import { emulateMedia, sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import '../../../src/dates/phrases.js';
import '../../../src/elements/safety-map/define.js';
import type { SafetyMapElement } from '../../../src/elements/safety-map/index.js';
import { axeProblems } from '../../support/axe.js';
import { takenBy } from '../../support/taken.js';
import type { TakenFile } from '../../support/taken.js';
import { until } from '../../support/until.js';
import { REGION } from './safety-map.plans.js';

/** How a visitor comes to the map. */
export interface OpenOptions {
  /** The plan, given as an object; nothing when the attributes name a source. */
  plan?: unknown;
  attributes?: Record<string, string>;
  /** Width of the place the map stands in, in CSS pixels. */
  width?: number;
  direction?: 'ltr' | 'rtl';
  isDark?: boolean;
  /** What the page put into the element. */
  fallback?: string;
}

const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a visitor sees of a map, and can do with it. */
export class SafetyMapPage {
  readonly element: SafetyMapElement;
  readonly events: { type: string; detail: unknown }[] = [];
  readonly #holder: HTMLElement;

  private constructor(holder: HTMLElement, element: SafetyMapElement) {
    this.#holder = holder;
    this.element = element;
    for (const type of ['civic-load', 'civic-problem', 'civic-project-open', 'civic-place-select', 'civic-filter-change']) {
      element.addEventListener(type, (event) => {
        this.events.push({ type, detail: (event as CustomEvent<unknown>).detail });
      });
    }
  }

  static open(options: OpenOptions = {}): SafetyMapPage {
    const { attributes = {}, width = 1000, direction = 'ltr', isDark = false, fallback = '' } = options;
    const holder = document.createElement('div');
    holder.style.inlineSize = `${width}px`;
    holder.dir = direction;
    if (isDark) Object.assign(holder.style, { colorScheme: 'dark', background: '#14181d', color: '#f2f4f6' });
    const element = document.createElement('civic-safety-map');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (!('src' in attributes)) element.plan = 'plan' in options ? options.plan : REGION;
    element.append(fallback);
    const page = new SafetyMapPage(holder, element);
    holder.append(element);
    document.body.append(holder);
    return page;
  }

  /** Opens the map and waits until its markers stand. */
  static async ready(options: OpenOptions = {}): Promise<SafetyMapPage> {
    const page = SafetyMapPage.open(options);
    await page.inState('ready');
    await until('the markers stand', () => page.markers.length > 0);
    return page;
  }

  async close(): Promise<void> {
    this.#holder.remove();
    await resetMouse();
    await emulateMedia({ media: 'screen', forcedColors: 'none' });
  }

  inState(state: string): Promise<boolean> {
    return until(`it is ${state}`, () => this.element.matches(`:state(${state})`));
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  parts(name: string): HTMLElement[] {
    return this.all(`[part~="${name}"]`);
  }

  part(name: string): HTMLElement {
    const [found] = this.parts(name);
    if (!found) throw new Error(`There is no part "${name}".`);
    return found;
  }

  get text(): string {
    return squeezed(this.root.textContent);
  }

  get message(): string {
    return squeezed(this.part('count').textContent);
  }

  get titles(): string[] {
    return this.parts('project-title').map(({ textContent }) => squeezed(textContent));
  }

  /** Titles of one group of the list, by the beginning of its heading. */
  group(name: string): string[] {
    const found = this.parts('group').find((group) =>
      squeezed(group.querySelector('[part="group-title"]')?.textContent).startsWith(name),
    );
    return [...(found?.querySelectorAll('[part="project-title"]') ?? [])].map(({ textContent }) => squeezed(textContent));
  }

  project(title: string): HTMLElement {
    const found = this.parts('project').find((item) => squeezed(item.textContent).startsWith(title));
    if (!found) throw new Error(`There is no project "${title}".`);
    return found;
  }

  /** The details of a project, name of the field and what stands there. */
  detailsOf(title: string): Record<string, string> {
    const rows = [...this.project(title).querySelectorAll('dl > div')];
    return Object.fromEntries(
      rows.map((row) => [
        squeezed(row.querySelector('dt')?.textContent),
        [...row.querySelectorAll('dd')].map(({ textContent }) => squeezed(textContent)).join(' | '),
      ]),
    );
  }

  async press(title: string): Promise<void> {
    this.project(title).querySelector('summary')!.click();
    await this.settled();
  }

  /** All markers, single or not. */
  get markers(): HTMLElement[] {
    return this.all('[part="marker"], [part="cluster"]');
  }

  get markerNames(): string[] {
    return this.markers.map((marker) => squeezed(marker.getAttribute('aria-label')));
  }

  marker(name: string): HTMLElement {
    const found = this.markers.find((marker) => squeezed(marker.getAttribute('aria-label')).startsWith(name));
    if (!found) throw new Error(`There is no marker "${name}" among ${this.markerNames.join(' · ')}.`);
    return found;
  }

  /** What is written in a marker: on the screen how many projects there are, on paper its numbers. */
  written(name: string): string {
    return getComputedStyle(this.marker(name), '::before').content.replaceAll('"', '');
  }

  /** Presses the button of a file and returns what the visitor is handed. */
  take(button: string): Promise<TakenFile> {
    return takenBy(this.parts('export').find(({ textContent }) => squeezed(textContent) === button)!);
  }

  /** Tiles under the map that have come. */
  get tiles(): HTMLImageElement[] {
    return [...this.root.querySelectorAll('img')].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0);
  }

  /** The button that asks another host for tiles. */
  get tilesButton(): HTMLButtonElement | null {
    return this.root.querySelector<HTMLButtonElement>('.from-host');
  }

  async click(target: HTMLElement): Promise<void> {
    target.click();
    await this.settled();
  }

  get milestones(): string[] {
    return this.parts('milestone').map(({ textContent }) => squeezed(textContent));
  }

  async milestone(label: string): Promise<void> {
    await this.click(this.parts('milestone').find(({ textContent }) => squeezed(textContent) === label)!);
  }

  /** What the milestones say in words. */
  get told(): string {
    return squeezed(this.root.querySelector('.told')?.textContent);
  }

  get place(): string {
    return squeezed(this.part('place').textContent);
  }

  filter(key: string): HTMLSelectElement {
    return this.root.querySelector<HTMLSelectElement>(`select[data-filter="${key}"]`)!;
  }

  options(key: string): string[] {
    return [...this.filter(key).options].map(({ textContent }) => squeezed(textContent));
  }

  async choose(key: string, value: string): Promise<void> {
    await this.come();
    const select = this.filter(key);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** Name of what has the focus. */
  get focus(): string {
    const { activeElement } = this.root;
    return squeezed(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent);
  }

  async key(...keys: string[]): Promise<void> {
    for (const press of keys) {
      await sendKeys({ press });
      await this.settled();
    }
  }

  /** Goes back one tab stop. */
  async backwards(): Promise<void> {
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await this.settled();
  }

  /** Middle of the map in the page, px. */
  get middle(): [x: number, y: number] {
    const { left, top, width, height } = this.part('map').getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  }

  /** How far the middle of a marker stands from the left edge of the map, px. */
  leftOf(name: string): number {
    const { left, width } = this.marker(name).getBoundingClientRect();
    return left + width / 2 - this.part('map').getBoundingClientRect().left;
  }

  /** Takes the map by its empty middle and moves it; `between` is looked at before the hand lets go. */
  async drag(dx: number, dy: number, between?: () => void): Promise<void> {
    this.part('map').scrollIntoView({ block: 'center' });
    const [x, y] = this.middle;
    await sendMouse({ type: 'move', position: [x, y] });
    await this.handThere();
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + dx / 2, y + dy / 2] });
    await sendMouse({ type: 'move', position: [x + dx, y + dy] });
    await this.frame();
    between?.();
    await sendMouse({ type: 'up' });
    await this.settled();
  }

  /** What moves the map is loaded when somebody comes near; the second press of a key that does nothing waits for it. */
  async handThere(): Promise<void> {
    await import('../../../src/elements/safety-map/visit.js');
    await this.settled();
  }

  /** Comes with the mouse, and waits for what comes with it. */
  async come(): Promise<void> {
    this.element.dispatchEvent(new PointerEvent('pointerenter'));
    await this.handThere();
  }

  wheel(init: WheelEventInit): boolean {
    const [clientX, clientY] = this.middle;
    const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX, clientY, ...init });
    return this.part('map').dispatchEvent(event);
  }

  get viewBox(): number[] {
    return this.root.querySelector('svg.land')!.getAttribute('viewBox')!.split(' ').map(Number);
  }

  async frame(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  /** Waits until everything that was asked for is there and drawn. */
  async settled(): Promise<void> {
    await this.frame();
    // What comes with a visitor is loaded when somebody comes.
    await import('../../../src/elements/safety-map/visit.js');
    await this.element.updateComplete;
    await this.frame();
  }

  axe(): Promise<string[]> {
    return axeProblems(this.element);
  }
}
