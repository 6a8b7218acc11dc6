/**
 * Tells whoever keeps a plan what is wrong in which file, where, and how to mend it: once in the console, and below the
 * element while the page's address ends in `#civic-debug`. Loaded only when there is something to tell.
 */
import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import type { SourceProblem } from '../../controllers/plan-controller.js';
import { commonWords } from '../../i18n/common/index.js';
import { loadWords, wordsOf } from '../../i18n/dictionary.js';
import { editorWords } from '../../i18n/editor/index.js';
import type { EditorWords } from '../../i18n/editor/index.js';
import { expectedFor } from '../../model/expected.js';
import { gather } from '../../model/gather.js';
import { fetchableUrl } from '../../model/url.js';
import { editorPanelStyles } from './editor-panel.styles.js';
import { link } from './link.js';

/** The end of the page's address that shows the panels. */
const ASKED = '#civic-debug';

/** The most problems listed one by one, in the console and in a panel. */
const MOST = { console: 50, panel: 200 };

interface Report {
  problems: readonly SourceProblem[];
  language: string;
}

/** What was told in the console already, so that ten elements with one source say it once. */
const told = new Set<string>();

/** Elements that have reported, what they said last, and their panels. */
const reports = new WeakMap<Element, Report>();
const panels = new WeakMap<Element, HTMLElement>();
const reporting = new Set<WeakRef<Element>>();

/** What is wrong, and how to mend it. */
function adviceFor({ code, status, allow }: SourceProblem, words: EditorWords): string {
  return words.advice[code] + (allow === undefined ? '' : `: ${allow}`) + (status === undefined ? '' : ` (HTTP ${status})`);
}

/** What whoever listens to an element is told of a problem besides where it is. */
export type AdviceOn = (problem: SourceProblem) => { expected?: string; advice: string };

/** One problem in one line. */
function lineOf(problem: SourceProblem, words: EditorWords): string {
  const found = problem.found === undefined ? '' : ` (${problem.found})`;
  const where = problem.path === undefined ? '' : `${problem.path}${found}: `;
  return `${where}${adviceFor(problem, words)}${where === '' ? found : ''}`;
}

function tellConsole(file: string, problems: readonly SourceProblem[], words: EditorWords): void {
  const lines = problems.slice(0, MOST.console).map((problem) => `  • ${lineOf(problem, words)}`);
  const rest = problems.length - lines.length;
  const text = [`civic-elements: ${file}`, ...lines, ...(rest > 0 ? [`  … ${words.more(rest)}`] : [])].join('\n');
  if (told.has(text)) return;
  told.add(text);
  console.warn(text);
}

function finding(problem: SourceProblem, words: EditorWords): TemplateResult {
  const { path, found } = problem;
  const kind = expectedFor(problem);
  return html`<li>
    ${path === undefined ? nothing : html`<code>${path}</code>`}
    <dl>
      ${found === undefined ? nothing : html`<dt>${words.found}</dt> <dd><code>${found}</code></dd>`}
      ${kind === undefined ? nothing : html`<dt>${words.wanted}</dt> <dd>${words.expected[kind]}</dd>`}
      <dt>${words.mend}</dt> <dd>${adviceFor(problem, words)}</dd>
    </dl>
  </li>`;
}

function panelOf(element: HTMLElement, { problems, language }: Report): TemplateResult {
  const words = wordsOf(editorWords, language);
  const listed = problems.slice(0, MOST.panel);
  const page = element.baseURI;
  const file = (source: string) =>
    link(fetchableUrl(source, page), source === '' ? words.page : source, { words: wordsOf(commonWords, language), page });
  return html`<details class="editor" open lang=${language}>
    <summary>${problems.length === 0 ? words.none : words.title(problems.length)}</summary>
    ${[...gather(listed, ({ source }) => source)].map(
      ([source, each]) => html`<p>${file(source)}</p><ol>${each.map((problem) => finding(problem, words))}</ol>`,
    )}
    ${listed.length < problems.length ? html`<p>${words.more(problems.length - listed.length)}</p>` : nothing}
  </details>`;
}

/** Shows the panel of an element, or takes it away, as the page's address says. */
function draw(element: HTMLElement): void {
  const root = element.shadowRoot!;
  let panel = panels.get(element);
  if (location.hash !== ASKED) panel?.remove();
  else {
    if (!panel) {
      panels.set(element, (panel = Document.prototype.createElement.call(document, 'div')));
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, editorPanelStyles.styleSheet!];
    }
    root.append(panel);
    render(panelOf(element, reports.get(element)!), panel);
  }
}

function drawAll(): void {
  for (const reference of reporting) {
    const element = reference.deref();
    if (element) draw(element as HTMLElement);
    else reporting.delete(reference);
  }
}

/**
 * @param element shows what the problems are about
 * @param language BCP 47 language of the element
 * @returns what can be said of each of them, in that language
 */
export async function reportToEditor(element: HTMLElement, problems: readonly SourceProblem[], language: string): Promise<AdviceOn> {
  if (!reports.has(element)) reporting.add(new WeakRef(element));
  reports.set(element, { problems, language });
  // Added once, whatever number of times it is said.
  globalThis.addEventListener('hashchange', drawAll);
  await loadWords(editorWords, language);
  const words = wordsOf(editorWords, language);
  for (const [source, each] of gather(problems, (problem) => problem.source)) {
    tellConsole(source || `<${element.localName}>`, each, words);
  }
  draw(element);
  return (problem) => {
    const kind = expectedFor(problem);
    return { ...(kind !== undefined && { expected: words.expected[kind] }), advice: adviceFor(problem, words) };
  };
}

/** Reports one more problem of an element: of a file that it shows besides its plan. */
export function reportMore(element: HTMLElement, problem: SourceProblem, language: string): Promise<AdviceOn> {
  return reportToEditor(element, [...(reports.get(element)?.problems ?? []), problem], language);
}
