/** A real MediaWiki: a block with a link, a link alone and a token become the element. */
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { takePicture } from '../cms/pictures.js';
import { cleaned, keep } from '../cms/recorded.js';
import { Cms } from '../cms/server.js';
import { Host, on } from '../host.js';
import { contentOf } from '../cms/shown.js';

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

/** Where the text of a page is. */
const CONTENT = '#mw-content-text .mw-parser-output';

/** Pages as an editor writes them, by the form of the snippet, which is their name, too. */
const pages = (base) => {
  const address = (goal) => `${base}/dist/frame.html?element=goal-card&src=${base}/data/liberec-city-2024.json&goal=${goal}`;
  return {
    'the block': `<div data-civic="goal-card" data-src="/data/liberec-city-2024.json" data-goal="cil-1">[${address('cil-1')} Cíl]</div>`,
    'the link': `[${address('cil-2')} Cíl]`,
    'the address': address('cil-6'),
    'the published address': `${base}/site/goal-cil-a.html`,
    'the token': '[civic goal-card liberec-city-2024 goal=cil-7]',
    'the block, written out': `<div data-civic="goal-card" data-src="/data/liberec-city-2024.json" data-goal="cil-8"><div><h2>Cíl</h2><p>Splněn v roce 2024.</p></div>[${address('cil-8')} Cíl]</div>`,
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
  const left = {};
  after(() => keep('MediaWiki', { version: /[\d.]+/.exec(cms.run('maintenance/version.php'))[0], left: { editor: left } }));

  for (const name of Object.keys(pages(''))) {
    it(`shows the element for ${name}`, () =>
      on(host.visit(`${cms.base}/index.php?title=${encodeURIComponent(name)}`), async ({ page }) => {
        left[name] = cleaned(await page.evaluate(contentOf, CONTENT), cms.base);
        if (name === 'the published address') return;
        await page.locator('civic-goal-card:state(ready)').waitFor();
        assert.equal(await page.locator('civic-goal-card').count(), 1);
        assert.doesNotMatch(await page.locator('#mw-content-text').innerText(), /\[civic|<div/);
        if (name === 'the link') await takePicture(page, 'mediawiki-page');
      }));
  }

  it('is written in its own words', () =>
    on(host.visit(`${cms.base}/index.php?title=${encodeURIComponent('the link')}&action=edit`), async ({ page }) => {
      assert.match(await page.locator('textarea').first().inputValue(), /frame\.html/);
      await takePicture(page, 'mediawiki-edit');
    }));
});
