import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { contactsWords } from '../../i18n/contacts/index.js';
import type { ContactsWords } from '../../i18n/contacts/index.js';
import { wordsOf } from '../../i18n/dictionary.js';
import type { Plan } from '../../model/plan.js';
import { baseStyles } from '../../theme/base.styles.js';
import { heading } from '../parts/heading.js';
import { OnDemand } from '../parts/on-demand.js';
import { PlanElement } from '../parts/plan-element.js';
import type { PlanElementEventMap } from '../parts/plan-element.js';
import { channelItem, contactItem } from './contact.js';
import type { ContactContext } from './contact.js';
import { styles } from './contacts.styles.js';
import { contactsOf } from './contacts.view.js';
import type { Contact } from './contacts.view.js';

/**
 * Who answers for what in a plan, and how to reach them: channels with what to expect there, and bodies with their goals
 * and projects, to be searched by name, task, topic or town. Persons are hidden unless the page and the plan show them.
 *
 * @tagname civic-contacts
 * @csspart group-title - Heading over the channels, and over the contacts.
 * @csspart search - The search input.
 * @csspart channel - A channel, as a website or an advice line.
 * @csspart contact - A body that answers for something.
 * @csspart contact-title - The name of a body.
 * @csspart email - The mail address of a body.
 * @csspart phone - The telephone number of a body.
 * @csspart link - A page of a body or a channel.
 * @csspart save - The button that hands the contact over as a vCard.
 */
export class ContactsElement extends PlanElement {
  static override styles = [baseStyles, styles];

  static override properties: PropertyDeclarations = {
    showPersons: { type: Boolean, attribute: 'show-persons' },
    place: {},
    query: { attribute: false },
  };

  /** Shows persons whom the plan makes public; others stay hidden. Off by default. */
  showPersons = false;

  /** Shows only bodies that serve the place of this id, or answer for something there. Default is all. */
  place = '';

  /** What a visitor looks for. */
  private query = '';

  protected override readonly dictionary = contactsWords;

  readonly #finding = new OnDemand(this, () => import('./finding.js'));
  readonly #card = new OnDemand(this, () => import('./card.js'));

  get #words(): ContactsWords {
    return wordsOf(contactsWords, this.language);
  }

  protected override countItems(plan: Plan): number {
    return plan.bodies.length + plan.channels.length;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    const { common, dates, reader, printing, language, query, baseURI: page } = this;
    const words = this.#words;
    const level = this.headingLevel + 1;
    const context: ContactContext = {
      plan, common, dates, reader, printing, page, words,
      level: level + 1,
      save: (contact) => this.#save(contact, plan),
    };
    const all = contactsOf(plan, this.showPersons);
    const here = this.place === '' ? all : all.filter(({ places }) => places.includes(this.place));
    const shown = this.#finding.module?.found(here, query, plan, language) ?? here;
    return html`
      ${plan.channels.length === 0 ? nothing : html`${heading(level, words.channels, 'group-title')}
        <ul class="channels">${plan.channels.map((channel) => channelItem(channel, context))}</ul>`}
      ${all.length === 0 ? nothing : html`${heading(level, words.contacts, 'group-title')} ${this.#renderSearch()}
        <p part="count" class="muted" role="status">${words.shown(shown.length, all.length)}</p>
        <ul class="contacts">${shown.map((contact) => contactItem(contact, context))}</ul>
        ${shown.length === 0 ? html`<button class="control" type="button" @click=${this.#clear}>${words.showAll}</button>` : nothing}`}
    `;
  }

  #renderSearch(): TemplateResult {
    return html`<label class="field no-print">
      <span class="muted">${this.#words.search}</span>
      <input part="search" class="control" type="search" autocomplete="off" .value=${this.query} @focus=${this.#finding.ask.bind(this.#finding)} @input=${this.#onInput} />
    </label>`;
  }

  readonly #onInput = ({ target }: Event): void => {
    this.query = (target as HTMLInputElement).value;
    void this.#finding.ask();
  };

  readonly #clear = (): void => {
    this.query = '';
    this.renderRoot.querySelector('input')?.focus();
  };

  #save(contact: Contact, plan: Plan): void {
    void this.#card.ask().then(() => this.#card.module?.saveCard(contact, plan, this.language));
  }
}

/** Events of the contacts. */
export type ContactsEventMap = PlanElementEventMap;

declare global {
  interface HTMLElementTagNameMap {
    'civic-contacts': ContactsElement;
  }
}
