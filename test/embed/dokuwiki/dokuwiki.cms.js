/** A real DokuWiki, which lets no HTML through: a link to the embed page and a token become the element. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Cms } from '../cms/server.js';
import { Host, on } from '../host.js';

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

/** Pages as an editor writes them, by their names. */
const pages = (base) => ({
  odkaz: `[[${base}/dist/frame.html?element=goal-card&src=${base}/data/liberec-city-2024.json&goal=cil-1|Cíl]]`,
  adresa: `${base}/dist/frame.html?element=goal-card&src=${base}/data/liberec-city-2024.json&goal=cil-2`,
  znacka: '[civic goal-card liberec-city-2024 goal=cil-3]',
});

before(async () => {
  await host.start();
  await cms.prepare(['usr/share/dokuwiki'], ['etc/dokuwiki', 'conf'], ['var/lib/dokuwiki/data', 'data-of-wiki']);
  cms.write('inc/preload.php', PRELOAD);
  cms.write('conf/local.php', SETTINGS.replace('/../data', '/../data-of-wiki'));
  cms.write('lib/tpl/dokuwiki/meta.html', LOADER);
  for (const [name, text] of Object.entries(pages(cms.base))) cms.write(`data-of-wiki/pages/${name}.txt`, `${text}\n`);
  await cms.serve();
});
after(async () => {
  await host.stop();
  await cms.stop();
});

describe('DokuWiki', () => {
  for (const name of Object.keys(pages(''))) {
    it(`shows the element for ${name}`, () =>
      on(host.visit(`${cms.base}/doku.php?id=${name}`), async ({ page }) => {
        const card = page.locator('civic-goal-card:state(ready)');
        await card.waitFor();
        assert.equal(await page.locator('civic-goal-card').count(), 1);
        assert.doesNotMatch(await page.locator('#dokuwiki__content').innerText(), /\[civic|<civic/);
      }));
  }
});
