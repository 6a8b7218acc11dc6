/** What the editor of a plan reads in the console: file, path, what is wrong, how to mend it. Loaded only when needed. */
import type { Problem, ProblemCode } from '../../model/problem.js';

type Advice = Readonly<Record<ProblemCode, string>>;

const cs: Advice = {
  'bad-address': 'adresa v atributu src není platná; napište ji jako plan.json nebo https://…',
  network: 'soubor se nepodařilo načíst; ověřte adresu a to, že server dovoluje čtení z jiných webů (CORS)',
  timeout: 'server neodpověděl včas; zkuste soubor otevřít přímo v prohlížeči',
  'not-found': 'na adrese nic není; ověřte název a umístění souboru',
  'http-status': 'server odpověděl chybou; zeptejte se správce webu',
  'too-large': 'soubor je větší než 10 MB; rozdělte ho na několik plánů',
  'not-utf8': 'soubor není v kódování UTF-8; uložte ho znovu jako UTF-8',
  'html-instead': 'na adrese je webová stránka, ne soubor s plánem; ověřte adresu',
  'not-json': 'soubor není platný JSON; nejčastěji chybí čárka nebo uvozovka, najde ji kontrola JSON v editoru',
  'not-an-object': 'soubor musí začínat znakem { a obsahovat plán',
  'too-deep': 'data jsou zanořena příliš hluboko',
  'unknown-format': 'chybí nebo nesedí "format"; má být "civic-plan/1"',
  'newer-format': 'plán je v novější hlavní verzi formátu; nahrajte na web novější verzi civic-elements',
  'no-usable-record': 'ani jeden záznam se nedal přečíst; každý potřebuje aspoň "id" a "title"',
  'missing-value': 'chybí povinný údaj; doplňte ho',
  'wrong-type': 'údaj má jiný typ, než má mít; porovnejte ho s ukázkou v popisu formátu',
  'bad-value': 'údaj nemá platnou hodnotu; porovnejte ho s popisem formátu',
  'unsafe-url': 'odkaz musí začínat https:, http:, mailto: nebo tel: a nesmí obsahovat heslo',
  'duplicate-id': 'stejné "id" je v souboru dvakrát; jedno změňte',
  'dangling-reference': 'odkaz míří na záznam, který v souboru není; opravte "id" nebo záznam doplňte',
  'too-many': 'záznamů je příliš mnoho; načte se jich 100 000',
};

const en: Advice = {
  'bad-address': 'the address in src is not valid; write it as plan.json or https://…',
  network: 'the file could not be loaded; check the address and that the server allows other sites to read it (CORS)',
  timeout: 'the server did not answer in time; try to open the file in the browser',
  'not-found': 'there is nothing at the address; check the name and the place of the file',
  'http-status': 'the server answered with an error; ask whoever runs the site',
  'too-large': 'the file is larger than 10 MB; divide it into several plans',
  'not-utf8': 'the file is not in UTF-8; save it again as UTF-8',
  'html-instead': 'there is a web page at the address, not a file with a plan; check the address',
  'not-json': 'the file is not valid JSON; most often a comma or a quotation mark is missing',
  'not-an-object': 'the file must begin with { and hold a plan',
  'too-deep': 'the data are nested too deeply',
  'unknown-format': '"format" is missing or wrong; it should be "civic-plan/1"',
  'newer-format': 'the plan is in a newer major version of the format; put a newer civic-elements on the site',
  'no-usable-record': 'not one record could be read; each needs at least "id" and "title"',
  'missing-value': 'a required value is missing; add it',
  'wrong-type': 'the value has another type than it should; compare it with the example in the description of the format',
  'bad-value': 'the value is not valid; compare it with the description of the format',
  'unsafe-url': 'a link must begin with https:, http:, mailto: or tel: and hold no password',
  'duplicate-id': 'the same "id" stands in the file twice; change one',
  'dangling-reference': 'it refers to a record that is not in the file; mend the id or add the record',
  'too-many': 'there are too many records; 100,000 are read',
};

const de: Advice = {
  'bad-address': 'die Adresse in src ist nicht gültig; schreiben Sie sie als plan.json oder https://…',
  network: 'die Datei konnte nicht geladen werden; prüfen Sie die Adresse und ob der Server das Lesen von anderen Seiten erlaubt (CORS)',
  timeout: 'der Server hat nicht rechtzeitig geantwortet; öffnen Sie die Datei im Browser',
  'not-found': 'unter der Adresse ist nichts; prüfen Sie Namen und Ort der Datei',
  'http-status': 'der Server meldet einen Fehler; fragen Sie die Verwaltung der Website',
  'too-large': 'die Datei ist größer als 10 MB; teilen Sie sie in mehrere Pläne',
  'not-utf8': 'die Datei ist nicht in UTF-8; speichern Sie sie erneut als UTF-8',
  'html-instead': 'unter der Adresse ist eine Webseite, keine Datei mit einem Plan; prüfen Sie die Adresse',
  'not-json': 'die Datei ist kein gültiges JSON; meist fehlt ein Komma oder ein Anführungszeichen',
  'not-an-object': 'die Datei muss mit { beginnen und einen Plan enthalten',
  'too-deep': 'die Daten sind zu tief verschachtelt',
  'unknown-format': '"format" fehlt oder ist falsch; es muss "civic-plan/1" heißen',
  'newer-format': 'der Plan hat eine neuere Hauptversion des Formats; installieren Sie ein neueres civic-elements',
  'no-usable-record': 'kein einziger Eintrag war lesbar; jeder braucht mindestens "id" und "title"',
  'missing-value': 'eine Pflichtangabe fehlt; ergänzen Sie sie',
  'wrong-type': 'die Angabe hat einen anderen Typ als vorgesehen; vergleichen Sie sie mit dem Beispiel in der Formatbeschreibung',
  'bad-value': 'die Angabe ist nicht gültig; vergleichen Sie sie mit der Formatbeschreibung',
  'unsafe-url': 'ein Link muss mit https:, http:, mailto: oder tel: beginnen und darf kein Passwort enthalten',
  'duplicate-id': 'dieselbe "id" steht zweimal in der Datei; ändern Sie eine',
  'dangling-reference': 'der Verweis zeigt auf einen Eintrag, der nicht in der Datei ist; berichtigen Sie die id oder ergänzen Sie den Eintrag',
  'too-many': 'es sind zu viele Einträge; 100 000 werden gelesen',
};

const ADVICE: Readonly<Record<string, Advice>> = { cs, en, de };

/** The most problems listed one by one. */
const MOST_LINES = 50;

/** One problem in one line. */
export function editorLine(problem: Problem, language: string): string {
  const advice = ADVICE[language.split('-', 1)[0]!.toLowerCase()] ?? cs;
  const found = problem.found === undefined ? [] : [`(${problem.found})`];
  const status = problem.status === undefined ? [] : [`(HTTP ${problem.status})`];
  const where = problem.path === undefined ? [] : [`${[problem.path, ...found].join(' ')}:`];
  return [...where, advice[problem.code], ...(problem.path === undefined ? found : []), ...status].join(' ');
}

/** All problems of one source, for the console. */
export function editorReport(problems: readonly Problem[], source: string, language: string): string {
  const lines = problems.slice(0, MOST_LINES).map((problem) => `  • ${editorLine(problem, language)}`);
  const rest = problems.length - lines.length;
  return [`civic-elements: ${source}`, ...lines, ...(rest > 0 ? [`  … +${rest}`] : [])].join('\n');
}
