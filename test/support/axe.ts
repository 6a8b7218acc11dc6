import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

interface Axe {
  run(node: Node, options: RunOptions): Promise<AxeResults>;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What another colour scheme can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** A fragment is judged, not a page: what only a whole page can have is not asked for. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang', 'bypass'];

let queue: Promise<unknown> = Promise.resolve();

/**
 * What axe finds against WCAG 2.2 AA and good practice, a line each; axe does one thing at a time, so calls queue up.
 * @param what `colours`: only what a change of colours can break, for an element that was judged before the change
 */
export function axeProblems(node: Element, what: 'all' | 'colours' = 'all'): Promise<string[]> {
  const axe = (globalThis as unknown as { axe: Axe }).axe;
  const options: RunOptions = what === 'colours'
    ? { runOnly: COLOUR_RULES }
    : { runOnly: TAGS, rules: Object.fromEntries(PAGE_RULES.map((id) => [id, { enabled: false }])) };
  const result = queue.then(async () => {
    const { violations } = await axe.run(node, { ...options, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => {
      const where = nodes.map((each) => each.target.flat().join(' > ')).join(' | ');
      return `${id}: ${help} (${where})`;
    });
  });
  queue = result.catch(() => undefined);
  return result;
}
