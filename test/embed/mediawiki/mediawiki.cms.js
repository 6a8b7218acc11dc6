/** A real MediaWiki: a block with a link, a link alone and a token become the element. */
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Cms } from '../cms/server.js';
import { Host, on } from '../host.js';

const host = new Host();
const cms = new Cms();

/** What its keeper adds: the loader in the head of all pages. */
const SETTINGS = String.raw`
$wgEnableUploads = false;
$wgMainCacheType = CACHE_NONE;
$wgHooks['BeforePageDisplay'][] = function ($page) {
    $page->addHeadItem('civic', '<script type="module" src="/dist/civic.js" data-catalog="/data/catalog.json"></script>');
};
`;

/** Pages as an editor writes them, by their names. */
const pages = (base) => {
  const address = (goal) => `${base}/dist/frame.html?element=goal-card&src=${base}/data/liberec-city-2024.json&goal=${goal}`;
  return {
    Blok: `<div data-civic="goal-card" data-src="/data/liberec-city-2024.json" data-goal="cil-1">[${address('cil-1')} Cíl]</div>`,
    Odkaz: `[${address('cil-2')} Cíl]`,
    Adresa: address('cil-3'),
    Znacka: '[civic goal-card liberec-city-2024 goal=cil-4]',
  };
};

before(async () => {
  await host.start();
  await cms.prepare(['usr/share/mediawiki']);
  cms.discard('LocalSettings.php');
  cms.run('maintenance/install.php', '--dbtype', 'sqlite', '--dbpath', cms.folder, '--dbname', 'obec', '--server', cms.base, '--scriptpath', '', '--lang', 'cs', '--pass', 'Spravce-obce-1', 'Obec', 'Spravce');
  appendFileSync(cms.path('LocalSettings.php'), SETTINGS);
  for (const [name, text] of Object.entries(pages(cms.base))) cms.runWith(text, 'maintenance/edit.php', '--user', 'Spravce', name);
  await cms.serve();
});
after(async () => {
  await host.stop();
  await cms.stop();
});

describe('MediaWiki', () => {
  for (const name of Object.keys(pages(''))) {
    it(`shows the element for ${name}`, () =>
      on(host.visit(`${cms.base}/index.php?title=${name}`), async ({ page }) => {
        await page.locator('civic-goal-card:state(ready)').waitFor();
        assert.equal(await page.locator('civic-goal-card').count(), 1);
        assert.doesNotMatch(await page.locator('#mw-content-text').innerText(), /\[civic|<div/);
      }));
  }
});
