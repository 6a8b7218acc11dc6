/** The command `civic`: checks plan files and writes what a web server can publish beside them. */
import { parseArgs } from 'node:util';
import { cliWords } from '../i18n/cli/index.js';
import type { CliWords } from '../i18n/cli/index.js';
import { loadWords, wordsOf } from '../i18n/dictionary.js';
import { boundaries } from './boundaries/index.js';
import { EXIT, Misuse } from './command.js';
import type { Call } from './command.js';
import { feeds } from './feeds.js';
import { prerender } from './prerender.js';
import { publish } from './publish/index.js';
import { validate } from './validate.js';

const COMMANDS: ReadonlyMap<string, (call: Call) => Promise<number>> = new Map([
  ['validate', validate],
  ['feeds', feeds],
  ['prerender', prerender],
  ['publish', publish],
  ['boundaries', boundaries],
]);

/** What commands read that read no plan. */
const INPUTS: ReadonlyMap<string, string> = new Map([['prerender', 'page.html'], ['boundaries', 'borders.geojson']]);

const OPTIONS = {
  lang: { type: 'string', default: 'cs' },
  out: { type: 'string' },
  base: { type: 'string' },
  area: { type: 'string' },
  attribution: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });

/** What was typed; an option that nobody knows is said to be unknown. */
function parsed(args: readonly string[], words: CliWords): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (error) {
    throw new Misuse(`${words.unknown}: ${(error as Error).message}`);
  }
}

async function wordsFor(language: string): Promise<CliWords> {
  await loadWords(cliWords, language);
  return wordsOf(cliWords, language);
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals: [name = '', ...files] } = parsed(args, wordsOf(cliWords, 'cs'));
  const words = await wordsFor(values.lang);
  if (values.help) {
    console.info(words.usage);
    return EXIT.fine;
  }
  const command = COMMANDS.get(name);
  if (!command) throw new Misuse(name ? `${words.unknown}: ${name}\n\n${words.usage}` : words.usage);
  if (files.length === 0) throw new Misuse(words.missing(INPUTS.get(name) ?? 'plan.json'));
  if (values.base !== undefined && !URL.canParse(values.base)) throw new Misuse(`${words.unknown}: --base ${values.base}`);
  const { lang: language, json: isJson, out, base, area, attribution } = values;
  return command({ files, language, words, isJson, out, base, area, attribution, say: (line) => console.info(line) });
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.misused;
}
