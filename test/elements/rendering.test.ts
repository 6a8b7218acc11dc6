/** What the build puts in the place of lit draws what lit draws, and an element lives through the same steps. */
import { expect } from 'chai';
import * as lit from 'lit';
import type { PropertyDeclarations, PropertyValues, ReactiveController } from 'lit';
import * as ours from '../../src/rendering/index.js';

type Library = Pick<typeof lit, 'html' | 'noChange' | 'nothing' | 'render' | 'svg'>;

const LIBRARIES: Readonly<Record<string, Library>> = { lit, ours: ours as unknown as Library };

/** What a page shows, without the marks of either library. */
const markupIn = (root: Element) => root.innerHTML.replace(/<!--[^]*?-->/g, '');

const make = (name: string): HTMLElement => Document.prototype.createElement.call(document, name) as HTMLElement;

/** Draws one state after the other into the same container, with both libraries. */
function drawn(states: (library: Library) => unknown[]): string[] {
  const [of, other] = Object.values(LIBRARIES).map((library) => {
    const container = make('div');
    return states(library).map((state) => {
      library.render(state, container);
      return markupIn(container);
    });
  });
  expect(other).to.deep.equal(of);
  return other!;
}

describe('rendering', () => {
  it('draws contents of every kind as lit does, one in the place of the other', () => {
    const seen = drawn(({ html, nothing, svg, noChange }) => {
      const item = (content: unknown) => html`<p>a ${content}</p>${content}`;
      const node = make('b');
      const contents = ['text', 'other', 7, 0, false, '', 'text', nothing, null, undefined, html`<i>${1}</i>`, html`<i>${2}</i><u></u>`, node, noChange, node];
      const lists = [[], ['a', 'b', 'c'], ['c'], [html`<i>1</i>`, 'b'], [[1, 2], [3]], new Set([4, 5]), [], 'end', svg`<path d=${'M0 0'} /><g>${[svg`<circle r=${1}/>`]}</g>`];
      return [...contents, ...lists].map(item);
    });
    expect(seen).to.include('<p>a text</p>text');
    expect(seen.at(-1)).to.contain('<circle r="1"');
  });

  it('sets attributes, properties and switches as lit does', () => {
    const seen = drawn(({ html, nothing, noChange }) => {
      const values = ['a', 'b', '', nothing, 'c', noChange, 0, undefined, null, false, true];
      const tag = (value: unknown) => html`<input title='x > y' class="one ${value} two ${value}" data-is=${value} ?disabled=${value} .value=${value} aria-label="of ${value}">${value}`;
      return [...values.map(tag), html`<svg viewBox=${'0 0 1 1'}><path d=${'M1 1'} /></svg><br>`];
    });
    expect(seen[0]).to.contain('class="one a two a"');
    const container = make('div');
    ours.render(ours.html`<input .value=${'typed'}>`, container);
    expect(container.querySelector('input')!.value).to.equal('typed');
  });

  it('draws what lit was given, and shows markup in a value as text', () => {
    const container = make('div');
    const fake = { _$litType$: 1, strings: ['<img>'], values: [] };
    ours.render(lit.html`<p>${lit.nothing}${'<b>'}</p>`, container);
    expect(markupIn(container)).to.equal('<p>&lt;b&gt;</p>');
    expect(() => ours.render(fake, make('div'))).to.throw(TypeError);
  });

  it('leaves alone what has not changed', () => {
    const container = make('div');
    const page = (names: string[]) => ours.html`<ul>${names.map((name) => ours.html`<li class=${name}>${name}</li>`)}</ul>`;
    ours.render(page(['a', 'b']), container);
    const before = [...container.querySelectorAll('li')];
    const text = before[0]!.lastChild;
    ours.render(page(['c', 'b', 'd']), container);
    const after = [...container.querySelectorAll('li')];
    expect(after.slice(0, 2)).to.deep.equal(before);
    expect(after[0]!.lastChild).to.equal(text);
    expect(after.map((item) => item.textContent).join('')).to.equal('cbd');
  });

  it('calls the listener of the last drawing, with the host as its own', () => {
    const container = make('div');
    const heard: unknown[] = [];
    const host = { name: 'host' };
    const button = (listener: unknown) => ours.render(ours.html`<button @click=${listener}></button>`, container, { host });
    button(function listen(this: unknown) { heard.push(this); });
    const element = container.querySelector('button')!;
    element.click();
    button({ handleEvent: ({ type }: Event) => heard.push(type) });
    element.click();
    button(ours.nothing);
    element.click();
    expect(heard).to.deep.equal([host, 'click']);
  });
});

/** An element that writes down what happens to it. */
function elementOf(Base: typeof lit.LitElement, tag: string): new () => lit.LitElement & { steps: string[] } {
  class Parent extends Base {
    static override properties: PropertyDeclarations = { size: { type: Number }, isOpen: { type: Boolean, attribute: 'open' } };
    size = 1;
    isOpen = false;
    steps: string[] = [];
  }
  class Child extends Parent implements ReactiveController {
    static override properties: PropertyDeclarations = { label: {}, hiddenFrom: { attribute: false } };
    label = '';
    hiddenFrom: unknown = undefined;

    constructor() {
      super();
      this.addController(this);
    }

    note(step: string, changed?: PropertyValues) {
      this.steps.push(`${step} ${changed ? [...changed].map(([name, old]) => `${String(name)} was ${String(old)}`).join() : ''}`);
    }

    hostConnected() { this.note('connected'); }
    hostDisconnected() { this.note('disconnected'); }
    hostUpdate() { this.note('hostUpdate'); }
    hostUpdated() { this.note('hostUpdated'); }
    protected override shouldUpdate(changed: PropertyValues) { this.note('should', changed); return this.label !== 'never'; }
    protected override willUpdate() { this.note('will'); this.label ||= 'given'; }
    protected override firstUpdated(changed: PropertyValues) { this.note('first', changed); }
    protected override updated(changed: PropertyValues) { this.note('updated', changed); if (this.size === 3) this.size = 4; }
    protected override render() {
      if (this.label === 'broken') throw new Error('broken');
      return lit.html`${this.label} ${this.size} ${this.isOpen} ${this.hiddenFrom}`;
    }
  }
  customElements.define(tag, Child);
  return Child;
}

/** What an element of a library goes through from being plain markup to the end. */
async function livesOf(Base: typeof lit.LitElement, tag: string): Promise<unknown[]> {
  const element = make(tag) as lit.LitElement & Record<string, unknown> & { steps: string[] };
  element.setAttribute('size', '2');
  Object.assign(element, { hiddenFrom: 'early' });
  document.body.append(element);
  elementOf(Base, tag);
  const seen: unknown[] = [await element.updateComplete, element.shadowRoot!.textContent];
  const change = async (values: Record<string, unknown>) => {
    Object.assign(element, values);
    seen.push(element.isUpdatePending, await element.updateComplete.catch((error: Error) => error.message), await element.updateComplete.catch(() => 'still'), element.shadowRoot!.textContent);
  };
  await change({ size: 2, label: 'same' });
  await change({ size: 2 });
  element.toggleAttribute('open');
  await change({ size: 3 });
  await change({ label: 'never' });
  element.remove();
  await change({ label: 'away' });
  document.body.append(element);
  await element.updateComplete;
  element.remove();
  return [...seen, element.steps, (element.constructor as typeof lit.LitElement).observedAttributes, Object.keys(Object.getPrototypeOf(element) as object)];
}

describe('an element of ours', () => {
  it('lives through the same steps as one of lit', async () => {
    const own = await livesOf(ours.LitElement as unknown as typeof lit.LitElement, 'civic-test-of-ours');
    expect(own).to.deep.equal(await livesOf(lit.LitElement, 'civic-test-of-lit'));
    expect(own[1]).to.equal('given 2 false early');
  });
});
