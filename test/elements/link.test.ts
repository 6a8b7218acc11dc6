/** Links that leave the site: where they lead is seen, and heard once. */
import { fixture, html } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { render } from 'lit';
import type { CSSResult } from 'lit';
import { link } from '../../src/elements/parts/link.js';
import { commonCs } from '../../src/i18n/common/cs.js';
import { safeUrl } from '../../src/model/url.js';
import { baseStyles } from '../../src/theme/base.styles.js';

/** A link in a root with the styles of every element. */
async function linkTo(address: string, content: string, width = 600): Promise<HTMLAnchorElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.style.width = `${width}px`;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = (baseStyles as CSSResult[]).map(({ styleSheet }) => styleSheet!);
  render(html`<p class="base">${link(safeUrl(address, location.href), content, { words: commonCs, page: location.href })}</p>`, root);
  return root.querySelector('a')!;
}

const shownAfter = (anchor: HTMLAnchorElement) => getComputedStyle(anchor, '::after').content;

describe('a link', () => {
  it('that leaves the site shows the host after it, and says it once to those who hear it', async () => {
    const anchor = await linkTo('https://strategie.example/plan?x=1', 'Strategie');
    expect(shownAfter(anchor)).to.match(/strategie\.example|attr\(data-host\)/).and.to.match(/ \/ ""$/);
    expect(anchor.dataset['host']).to.equal('strategie.example');
    expect(anchor.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Strategie (odkaz vede na strategie.example)');
    expect(anchor.title).to.equal('');
  });

  it('that stays on the site, writes a mail or is its own address shows nothing more', async () => {
    for (const [address, content] of [['/plan.pdf', 'Plán'], ['mailto:urad@obec.example', 'Napište nám'], ['https://obec.example/', 'obec.example']] as const) {
      const anchor = await linkTo(address, content);
      expect([shownAfter(anchor), anchor.textContent?.trim()]).to.deep.equal(['none', content]);
    }
  });

  it('to a host with a long name stays inside a narrow element', async () => {
    const anchor = await linkTo(`https://${'velmi-dlouhe-jmeno.'.repeat(6)}example/`, 'Strategie', 240);
    const base = anchor.closest('.base')!;
    expect(base.scrollWidth).to.be.at.most(base.clientWidth);
  });
});
