/** A real DokuWiki, which lets no HTML through: a link to the embed page and a token become the element. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { takePicture } from '../cms/pictures.js';
import { cleaned, keep } from '../cms/recorded.js';
import { Cms } from '../cms/server.js';
import { Host, on } from '../host.js';
import { contentOf } from '../cms/shown.js';

const host = new Host();
const cms = new Cms();

/** What its keeper sets: where its files are, what it is called, and the loader in the head of all pages. */
const PRELOAD = `<?php
define('DOKU_MAIN_CONF', __DIR__ . '/../conf/');
define('DOKU_CONF', __DIR__ . '/../conf/');
`;
const SETTINGS = `<?php
$conf['title'] = 'Obec';
$conf['savedir'] = __DIR__ . '/../data';
$conf['userewrite'] = '0';
`;
const LOADER = '<script type="module" src="/dist/civic.js" data-catalog="/data/catalog.json"></script>';

/** Pages as an editor writes them, by the form of the snippet. */
const pages = (base) => ({
  'the link': `[[${base}/dist/frame.html?element=goal-card&src=${base}/data/liberec-city-2024.json&goal=cil-4|Cíl]]`,
  'the address': `${base}/dist/frame.html?element=goal-card&src=${base}/data/liberec-city-2024.json&goal=cil-6`,
  'the published address': `${base}/site/goal-cil-a.html`,
  'the token': '[civic goal-card liberec-city-2024 goal=cil-7]',
});

const fileOf = (form) => form.replaceAll(' ', '_');

before(async () => {
  await host.start();
  await cms.prepare(['usr/share/dokuwiki'], ['etc/dokuwiki', 'conf'], ['var/lib/dokuwiki/data', 'data-of-wiki']);
  cms.write('inc/preload.php', PRELOAD);
  cms.write('conf/local.php', SETTINGS.replace('/../data', '/../data-of-wiki'));
  cms.write('lib/tpl/dokuwiki/meta.html', LOADER);
  for (const [name, text] of Object.entries(pages(cms.base))) cms.write(`data-of-wiki/pages/${fileOf(name)}.txt`, `${text}\n`);
  await cms.serve();
});
after(async () => {
  await host.stop();
  await cms.stop();
});

describe('DokuWiki', () => {
  const left = {};
  after(() => keep('DokuWiki', { version: readFileSync(cms.path('VERSION'), 'utf8').trim(), left: { editor: left } }));

  for (const name of Object.keys(pages(''))) {
    it(`shows the element for ${name}`, () =>
      on(host.visit(`${cms.base}/doku.php?id=${fileOf(name)}`), async ({ page }) => {
        left[name] = cleaned(await page.evaluate(contentOf, '#dokuwiki__content .page'), cms.base);
        if (name === 'the published address') return;
        const card = page.locator('civic-goal-card:state(ready)');
        await card.waitFor();
        assert.equal(await page.locator('civic-goal-card').count(), 1);
        assert.doesNotMatch(await page.locator('#dokuwiki__content').innerText(), /\[civic|<civic/);
        if (name === 'the link') await takePicture(page, 'dokuwiki-page');
      }));
  }

  it('is written in its own words', () =>
    on(host.visit(`${cms.base}/doku.php?id=${fileOf('the link')}&do=edit`), async ({ page }) => {
      assert.match(await page.locator('textarea').first().inputValue(), /frame\.html/);
      await takePicture(page, 'dokuwiki-edit');
    }));
});
