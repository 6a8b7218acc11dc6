/**
 * Holds the manifest to the source and to the published contract: what an element documents and what it has are the
 * same, both ways; names that pages use are all there; every attribute is explained. One test per element and kind.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.js';
import { readManifest } from './make-manifest.js';
import { surfaceOf } from './surface.js';

/** Where the manifest keeps each kind of name. */
const KINDS = { parts: 'cssParts', slots: 'slots', events: 'events', properties: 'cssProperties', states: 'cssStates' };

const namesOf = (list) => (list ?? []).map(({ name }) => name ?? '').sort();
const minus = (a, b) => a.filter((name) => !b.includes(name));
/** A name put together as `view-${kind}` stands for all documented ones that begin so. */
const completed = (names, documented) =>
  names.flatMap((name) => {
    const fitting = name.endsWith('-') ? documented.filter((each) => each.startsWith(name)) : [];
    return fitting.length > 0 ? fitting : [name];
  });

const quoted = (names) => names.map((name) => `"${name}"`).join(', ');

/** Public tokens that all elements read, documented in one place. */
function sharedTokens(folder) {
  const tokensIn = (file, pattern) =>
    [...readFileSync(join(folder, 'src/theme', file), 'utf8').matchAll(pattern)].map(([, name]) => name);
  return {
    read: [...new Set(tokensIn('base.styles.ts', /var\(\s*(--civic-[\w-]+)/g))].sort(),
    documented: [...new Set(tokensIn('tokens.css', /^\s*(--civic-[\w-]+)\s*:/gm))].sort(),
  };
}

function checkElement(folder, declaration, contract, tokens) {
  const name = declaration.tagName.slice('civic-'.length);
  const elements = join(folder, 'src/elements');
  const surface = surfaceOf(join(elements, name, `${name}.ts`), elements);
  const checks = Object.entries(KINDS).map(([kind, list]) => {
    const documented = namesOf(declaration[list]);
    // A token of the theme may be read by an element too; it is documented with the theme.
    const present = kind === 'properties' ? minus(surface[kind], tokens.documented) : completed(surface[kind], documented);
    const problems = [];
    const silent = minus(present, documented);
    const absent = minus(documented, present);
    if (silent.length > 0) problems.push(`in the source but not documented: ${quoted(silent)}`);
    if (absent.length > 0) problems.push(`documented but not in the source: ${quoted(absent)}`);
    const unexplained = (declaration[list] ?? []).filter(({ description }) => !description?.trim());
    if (unexplained.length > 0) problems.push(`without a description: ${quoted(namesOf(unexplained))}`);
    return { what: `${declaration.tagName} ${kind}`, problems };
  });
  const attributes = declaration.attributes ?? [];
  const unexplained = attributes.filter(({ description }) => !/\.$/.test(description?.trim() ?? ''));
  checks.push({
    what: `${declaration.tagName} attributes`,
    problems: unexplained.length > 0 ? [`not explained by a sentence: ${quoted(namesOf(unexplained))}`] : [],
  });
  const promised = contract[declaration.tagName] ?? {};
  const missing = Object.entries(promised).flatMap(([list, names]) =>
    minus(names, namesOf(declaration[list])).map((each) => `${list}: ${each}`),
  );
  checks.push({ what: `${declaration.tagName} contract`, problems: missing.length > 0 ? [`promised and missing: ${missing.join(', ')}`] : [] });
  return checks;
}

/** @returns {Promise<{ what: string, problems: string[] }[]>} */
export async function checkManifest(folder = root) {
  const manifest = await readManifest(folder);
  const contract = JSON.parse(readFileSync(join(folder, 'test/conformance/contract.json'), 'utf8'));
  const tokens = sharedTokens(folder);
  const declarations = manifest.modules.flatMap((module) => module.declarations).filter(({ tagName }) => tagName !== undefined);
  const folders = readdirSync(join(folder, 'src/elements')).filter((name) => name !== 'parts');
  const tags = declarations.map(({ tagName }) => tagName);
  const unknown = minus(folders.map((name) => `civic-${name}`), tags);
  const unread = [...minus(tokens.read, tokens.documented), ...minus(tokens.documented, tokens.read)];
  return [
    { what: 'every element is in the manifest', problems: unknown.length > 0 ? [`not there: ${quoted(unknown)}`] : [] },
    { what: 'tokens of the theme', problems: unread.length > 0 ? [`not both read and documented: ${quoted(unread)}`] : [] },
    ...declarations.flatMap((declaration) => checkElement(folder, declaration, contract, tokens)),
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const checks = await checkManifest();
  const failed = checks.filter(({ problems }) => problems.length > 0);
  for (const { what, problems } of failed) console.error(`✖ ${what}\n  ${problems.join('\n  ')}`);
  console.log(`COUNT ${checks.length - failed.length} ${failed.length} 0`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
