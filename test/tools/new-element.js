/**
 * `npm run new <element> [list]`: writes the files of a new element that shows one list of the plan: the element, its
 * words in three languages, a story, tests and a page object. `npm run new news` or `npm run new contacts bodies`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from './install.js';

const templates = fileURLToPath(new URL('templates', import.meta.url));

/** Lists of a plan whose records have a title to show. */
const LISTS = ['chapters', 'documents', 'sections', 'goals', 'events', 'milestones', 'projects', 'bodies', 'places', 'channels', 'news'];

/** Most bytes, gzip, of a page with an element. */
const BUDGET = 32_768;

/** Where each template goes. */
const filesOf = (name) => ({
  'element.ts.txt': `src/elements/${name}/${name}.ts`,
  'element.view.ts.txt': `src/elements/${name}/${name}.view.ts`,
  'element.styles.ts.txt': `src/elements/${name}/${name}.styles.ts`,
  'define.ts.txt': `src/elements/${name}/define.ts`,
  'index.ts.txt': `src/elements/${name}/index.ts`,
  'words.ts.txt': `src/i18n/${name}/words.ts`,
  'words.cs.ts.txt': `src/i18n/${name}/cs.ts`,
  'words.en.ts.txt': `src/i18n/${name}/en.ts`,
  'words.de.ts.txt': `src/i18n/${name}/de.ts`,
  'words.index.ts.txt': `src/i18n/${name}/index.ts`,
  'stories.ts.txt': `stories/${name}.stories.ts`,
  'test.ts.txt': `test/elements/${name}.test.ts`,
  'page.ts.txt': `test/elements/pages/${name}.page.ts`,
  'view.test.ts.txt': `test/unit/elements/${name}-view.test.ts`,
});

const pascal = (name) => name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

function fill(text, name, list) {
  const words = { name, list, Name: pascal(name), camel: pascal(name).replace(/^./, (letter) => letter.toLowerCase()) };
  const title = name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return text.replace(/__(name|Name|camel|list|Title)__/g, (_, key) => (key === 'Title' ? title : words[key]));
}

function listFor(name, asked) {
  const list = asked ?? (LISTS.includes(name) ? name : 'goals');
  if (!LISTS.includes(list)) throw new Error(`A plan has no list "${list}" to begin with. There are: ${LISTS.join(', ')}.`);
  return list;
}

/** Puts the class among the exports of the package. */
function addToIndex(folder, name) {
  const path = join(folder, 'src/index.ts');
  const line = `export { ${pascal(name)}Element } from './elements/${name}/index.js';\n`;
  const text = readFileSync(path, 'utf8');
  const before = text.indexOf("export { PlanElement }");
  if (before < 0) throw new Error('src/index.ts has no export of PlanElement to put the new line before.');
  writeFileSync(path, text.slice(0, before) + line + text.slice(before));
}

function addBudget(folder, name) {
  const path = join(folder, 'test/tools/size-budgets.json');
  const budgets = JSON.parse(readFileSync(path, 'utf8'));
  budgets.elements[name] = BUDGET;
  writeFileSync(path, `${JSON.stringify(budgets, null, 2)}\n`);
}

/**
 * @param {string} folder the checkout
 * @param {string} name of the element, without `civic-`
 * @param {string} [list] of the plan that it shows
 * @returns {string[]} the files written
 * @throws when the name is none, or taken
 */
export function newElement(folder, name, list) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? '')) {
    throw new Error('Name the element, as in: npm run new contacts   (small letters and hyphens, without "civic-")');
  }
  if (existsSync(join(folder, 'src/elements', name))) throw new Error(`src/elements/${name} is there already.`);
  const shown = listFor(name, list);
  const files = Object.entries(filesOf(name));
  for (const [template, file] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, fill(readFileSync(join(templates, template), 'utf8'), name, shown), { flag: 'wx' });
  }
  addToIndex(folder, name);
  addBudget(folder, name);
  return files.map(([, file]) => file);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const [name, list] = process.argv.slice(2);
    for (const file of newElement(root, name, list)) console.log(file);
    console.log(`\n<civic-${name}> works: npm run build, npm run storybook, npm test -- elements\nMake it your own, in this order: the view, its test, the words, the element.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
