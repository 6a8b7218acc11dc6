import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setClock, today } from '../../dates/clock.js';
import { loadWords, wordsOf } from '../../i18n/dictionary.js';
import { publishWords } from '../../i18n/publish/index.js';
import { calendarFile } from '../../ical/calendar-file.js';
import { provide, tablesOf } from '../../prerender/index.js';
import { calendarsOf } from '../calendars.js';
import { EXIT, Misuse } from '../command.js';
import type { Call } from '../command.js';
import { readPlanFile } from '../read-plan-file.js';
import { hostingFiles } from './hosting.js';
import { openEvents, schemaOrg } from './linked-data.js';
import { contents, oEmbed, pageHtml, pagesOf, structured, wayHome } from './pages.js';
import { policyFor } from './policy.js';
import { LIBRARY } from './site.js';
import type { Page, Site } from './site.js';

/** What of the published files no page needs: the command, and what is for those who program with the library. */
const isForPages = (path: string): boolean => !/^(?:cli\.js|index\.js|sbom\.json|custom-elements\.json|.*html-custom-data\.json)$/.test(path);

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The files of a plan that can be taken away, with their media types; the data themselves come first. */
async function takeaways(site: Site, bytes: string): Promise<Map<string, { type: string; text: string }>> {
  const { plan, data, language } = site;
  const stem = data.replace(/\.json$/, '');
  const files = new Map([[data, { type: 'application/json', text: json({ $schema: `${LIBRARY}/schema/civic-plan-1.json`, ...(JSON.parse(bytes) as object) }) }]]);
  for (const [end, items] of calendarsOf(plan)) {
    files.set(`${stem}${end}.ics`, { type: 'text/calendar', text: await calendarFile(items, { plan, language, isWhole: true }) });
  }
  for (const [name, text] of await tablesOf(plan, language)) files.set(name, { type: name.endsWith('.csv') ? 'text/csv' : 'application/geo+json', text });
  const events = openEvents(site);
  if (events.length > 0) files.set('events.jsonld', { type: 'application/ld+json', text: json(events) });
  return files;
}

/** Everything in the folder of a plan but the library, by path. */
async function filesOf(site: Site, bytes: string): Promise<Map<string, string>> {
  const files = await takeaways(site, bytes);
  const types = new Map([...files].map(([name, { type }]) => [name, type]));
  const linked = schemaOrg(site, types);
  types.set('plan.jsonld', 'application/ld+json');
  const texts = new Map([...files].map(([name, { text }]) => [name, text])).set('plan.jsonld', json(linked));
  const [index, ...others] = pagesOf(site);
  const drawn: Page[] = [];
  for (const page of others) {
    const html = await pageHtml(page, wayHome(site), site);
    if (html === undefined) continue;
    drawn.push(page);
    texts.set(`${page.name}.html`, html);
  }
  const overview = await pageHtml(index!, contents(drawn, types, site) + structured(linked), site);
  const pages = overview === undefined ? drawn : [index!, ...drawn];
  if (overview !== undefined) texts.set('index.html', overview);
  for (const page of pages) texts.set(`oembed/${page.name}.json`, oEmbed(page, site));
  const policy = policyFor(pages.map(({ name }) => texts.get(`${name}.html`)!));
  for (const [name, text] of hostingFiles(pages, site, policy)) texts.set(name, text);
  return texts;
}

/** Puts the library beside the pages: that is all it takes to host it. */
async function copyLibrary(out: string): Promise<void> {
  const [from, to] = [dirname(fileURLToPath(import.meta.url)), join(out, LIBRARY)];
  const listed = Object.keys(JSON.parse(await readFile(join(from, 'sri.json'), 'utf8')) as object);
  await rm(to, { recursive: true, force: true });
  for (const path of [...listed.filter(isForPages), 'sri.json']) await cp(join(from, path), join(to, path));
}

/**
 * `civic publish`: writes a plan as a folder for any web server: pages that are read without scripts, the data in every
 * form, and the library. The same plan gives the same files throughout a day.
 * @returns the exit code: 1 when a plan cannot be used
 */
export async function publish(call: Call): Promise<number> {
  const { files, language, words, out, base, say } = call;
  if (out === undefined) throw new Misuse(words.missing('--out'));
  if (base === undefined) throw new Misuse(words.missing('--base'));
  const noon = (today() + 0.5) * 864e5;
  setClock(() => noon);
  await loadWords(publishWords, language);
  for (const file of files) {
    // Several plans have a folder each.
    const name = files.length > 1 ? `${basename(file, '.json')}/` : '';
    const root = new URL(name, base.endsWith('/') ? base : `${base}/`).href;
    const { plan } = await readPlanFile(file, { base: root, words });
    if (!plan) {
      say(words.noPlan(file));
      return EXIT.faults;
    }
    const bytes = await readFile(file, 'utf8');
    provide(plan.base, new Blob([bytes]));
    const site: Site = { plan, base: root, data: basename(file), language, words: wordsOf(publishWords, language) };
    const texts = await filesOf(site, bytes);
    for (const [path, text] of texts) {
      const place = join(out, name, path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, text);
    }
    await copyLibrary(join(out, name));
    say(words.published(join(out, name), [...texts.keys()].filter((path) => path.endsWith('.html')).length));
  }
  return EXIT.fine;
}
