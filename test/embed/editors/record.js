/**
 * Records what visual editors leave of the snippets, for the fast tests: each is opened in a real browser, given the
 * snippet as its source, and asked for what it would save. The editors weigh 150 MB, so they are no dependency of ours:
 *
 *     mkdir ../editors && cd ../editors && npm init -y && npm install ckeditor5 tinymce quill
 *     node test/embed/editors/record.js ../editors
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_SWITCHES, findBrowser } from '../../tools/find-browser.js';
import { GOALS, SNIPPETS } from '../snippet-forms.js';

const RECORD = new URL('recorded.json', import.meta.url);

/** Runs in the page, for each editor: text as it is typed into the source view → text as it is saved. */
const OPEN = {
  tinymce: async () => {
    const [editor] = await globalThis.tinymce.init({ selector: '#editor', license_key: 'gpl', promotion: false, skin: false, content_css: false });
    globalThis.pass = (html) => {
      editor.setContent(html);
      return editor.getContent();
    };
  },
  quill: () => {
    const editor = new globalThis.Quill('#editor');
    globalThis.pass = (html) => {
      editor.setContents([]);
      editor.clipboard.dangerouslyPasteHTML(html);
      return editor.getSemanticHTML();
    };
  },
  ckeditor5: async (htmlSupport) => {
    const all = globalThis.CKEDITOR;
    const names = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'BlockQuote', 'Table', 'SourceEditing'];
    const plugins = [...names, ...(htmlSupport ? ['GeneralHtmlSupport'] : [])].map((name) => all[name]);
    const allow = [{ name: /.*/, attributes: true, classes: true, styles: true }];
    const editor = await all.ClassicEditor.create(document.querySelector('#editor'), { licenseKey: 'GPL', plugins, ...(htmlSupport && { htmlSupport: { allow } }) });
    globalThis.pass = (html) => {
      editor.setData(html);
      return editor.getData();
    };
  },
};

const EDITORS = [
  { name: 'TinyMCE as it comes', folder: 'tinymce', scripts: ['tinymce.js', 'themes/silver/theme.js', 'models/dom/model.js', 'icons/default/icons.js'] },
  { name: 'Quill as it comes', folder: 'quill', scripts: ['dist/quill.js'] },
  { name: 'CKEditor 5 with links, lists and tables', folder: 'ckeditor5', scripts: ['dist/browser/ckeditor5.umd.js'] },
  { name: 'CKEditor 5 that lets all HTML through', folder: 'ckeditor5', scripts: ['dist/browser/ckeditor5.umd.js'], option: true },
];

async function recordOf({ name, folder, scripts, option }, home, browser) {
  const read = (path) => readFileSync(join(home, 'node_modules', folder, path), 'utf8');
  const page = await browser.newPage();
  const place = folder === 'quill' ? 'div' : 'textarea';
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><${place} id="editor"></${place}>` }));
  // A page with an address of its own, as editors make links relative to it, or refuse those that lead nowhere.
  await page.goto('http://localhost/');
  for (const script of scripts) await page.addScriptTag({ content: read(script) });
  await page.evaluate(OPEN[folder], option);
  const left = {};
  for (const [index, [form, snippet]] of Object.entries(SNIPPETS).entries()) {
    left[form] = await page.evaluate((html) => globalThis.pass(html), snippet(GOALS[index]));
  }
  await page.close();
  return [name, { version: JSON.parse(read('package.json')).version, left }];
}

/**
 * What the editors leave.
 * @param {string} home folder in whose `node_modules` they are
 */
export async function record(home) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_SWITCHES });
  try {
    const records = [];
    for (const editor of EDITORS) records.push(await recordOf(editor, home, browser));
    return Object.fromEntries(records);
  } finally {
    await browser.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(RECORD, `${JSON.stringify(await record(process.argv[2]), null, 2)}\n`);
}
