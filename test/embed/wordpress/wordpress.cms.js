/**
 * A real WordPress: what people in each role save in the classic and in the block editor, on one site and in a network,
 * shows the element or a link; a bare address of a published page becomes a frame that fits.
 */
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { takePicture } from '../cms/pictures.js';
import { cleaned, keep } from '../cms/recorded.js';
import { Cms } from '../cms/server.js';
import { areAtRest, check, seen } from '../cms/shown.js';
import { Host, on } from '../host.js';
import { SITE, SNIPPETS, snippets } from '../snippet-forms.js';

const here = new URL('.', import.meta.url).pathname;
const ROLES = ['author', 'editor', 'administrator'];

/** The highest that WordPress lets a frame become, px. */
const HIGHEST = 1000;
const ADDRESS = 'the published address';

/** What a block of text may hold. */
const TEXTS = ['the link', 'the address', 'the token'];

/** How an editor writes down what somebody puts in. */
const EDITORS = {
  classic: (form, text) => text,
  block: (form, text) => {
    if (form === ADDRESS) return `<!-- wp:embed {"url":"${text}","type":"rich"} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${text}\n</div></figure>\n<!-- /wp:embed -->`;
    return TEXTS.includes(form) ? `<!-- wp:paragraph -->\n${text}\n<!-- /wp:paragraph -->` : `<!-- wp:html -->\n${text}\n<!-- /wp:html -->`;
  },
};

/** All that anybody saves: a category for each role and editor, a post for each form. */
function posts(base) {
  const texts = Object.fromEntries(snippets().map(([form, text]) => [form, text.replaceAll(SITE, base)]));
  return ROLES.flatMap((role) => Object.entries(EDITORS).flatMap(([editor, write]) =>
    Object.entries(texts).map(([title, text]) => ({ role, category: `${role}-${editor}`, title, content: write(title, text) }))));
}

async function install(cms, network) {
  await cms.prepare(['usr/share/wordpress']);
  const socket = await cms.startDatabase();
  const config = readFileSync(join(here, 'wp-config.php'), 'utf8');
  cms.write('wp-config.php', config.replaceAll('SOCKET', socket).replaceAll('DATABASE', 'wordpress').replaceAll('PORT', String(cms.port)));
  for (const file of ['setup.php', 'save.php']) cpSync(join(here, file), cms.path(file));
  cpSync(join(here, 'theme'), cms.path('wp-content/themes/obec'), { recursive: true });
  cms.write('database.php', `<?php (new mysqli('localhost', 'root', '', '', 0, '${socket}'))->query('CREATE DATABASE wordpress');`);
  cms.run('database.php');
  cms.run('setup.php', ...(network ? ['network'] : []));
  await cms.serve();
  cms.write('posts.json', JSON.stringify(posts(cms.base)));
  return JSON.parse(cms.run('save.php', 'posts.json'));
}

for (const network of [false, true]) {
  describe(`WordPress, ${network ? 'a network of sites' : 'one site'}`, () => {
    const host = new Host();
    const cms = new Cms();
    let unfiltered;
    let version;
    let allowed;
    before(async () => {
      await host.start();
      ({ unfiltered, version, allowed } = await install(cms, network));
    });
    after(async () => {
      await host.stop();
      await cms.stop();
    });

    it('lets only those in that its roles say write HTML of every kind', () => {
      assert.deepEqual(unfiltered, network ? [false, false, false] : [false, true, true]);
    });

    it('leaves of the snippets what the fast tests take for it', async () => {
      const left = {};
      for (const role of ROLES) {
        const html = await (await fetch(`${cms.base}/?category_name=${role}-classic`)).text();
        const found = Object.fromEntries([...html.matchAll(/<section data-form="([^"]+)">(.*?)<\/section>/gs)].map(([, form, each]) => [form, cleaned(each, cms.base)]));
        left[role] = Object.fromEntries(Object.keys(SNIPPETS).map((form) => [form, found[form]]));
      }
      keep(network ? 'WordPress, a network of sites' : 'WordPress', { version, ...(!network && { allowed }), left });
    });

    if (!network) {
      it('shows an Author in the block editor what becomes of an address', () =>
        on(host.visit(`${cms.base}/wp-login.php`, { viewport: { width: 800, height: 450 } }), async ({ page }) => {
          await page.getByLabel('Username or Email Address').fill('author');
          await page.getByLabel('Password', { exact: true }).fill('author');
          await page.getByRole('button', { name: 'Log In' }).click();
          await page.waitForURL(/wp-admin/);
          await page.goto(`${cms.base}/wp-admin/post-new.php`);
          await page.getByRole('button', { name: 'Close dialog' }).or(page.getByRole('button', { name: 'Close' })).first().click();
          await page.getByRole('textbox', { name: 'Add title' }).fill('Plán zlepšování');
          await page.keyboard.press('Enter');
          await page.keyboard.insertText(`${cms.base}/site/goal-cil-a.html`);
          await takePicture(page, 'wordpress-address');
        }));
    }

    for (const role of ROLES) {
      for (const editor of Object.keys(EDITORS)) {
        it(`shows what the role ${role} saves in the ${editor} editor`, () =>
          on(host.visit(`${cms.base}/?category_name=${role}-${editor}`), async ({ page }) => {
            await page.waitForLoadState('load');
            await page.waitForFunction(areAtRest, undefined, { polling: 50 });
            // WordPress hides the frame until it has told its height.
            await page.waitForFunction(() => getComputedStyle(document.querySelector('iframe.wp-embedded-content')).clip === 'auto', undefined, { polling: 50 });
            const forms = await page.evaluate(seen);
            assert.equal(Object.keys(forms).length, Object.keys(SNIPPETS).length);
            for (const [form, shown] of Object.entries(forms)) check(shown, form);
            for (const form of ['the block', 'the link', 'the address', 'the token', 'the block, written out']) assert.ok(forms[form].shows, `${form}: ${forms[form].html}`);
            const [frame] = forms[ADDRESS].frames;
            const inside = await page.frameLocator('iframe.wp-embedded-content').locator('html').evaluate((html) => html.getBoundingClientRect().height);
            if (role === 'author' && editor === 'block' && !network) {
              await page.locator('iframe.wp-embedded-content').scrollIntoViewIfNeeded();
              await takePicture(page, 'wordpress-post');
            }
            assert.ok(frame.isVisible && Math.abs(frame.height - Math.min(inside, HIGHEST)) <= 2, `${frame.height} px for ${inside} px`);
          }));
      }
    }
  });
}
