/**
 * Vite plugin: takes the white space of the source out of lit templates and styles. Only the literal parts are touched;
 * in markup a run of white space becomes one space, so that words stay apart.
 */

import type { Plugin } from 'vite';

const inMarkup = (text: string) => text.replace(/[ \t\r\n]+/g, ' ');

const inStyles = (text: string) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/(?<![\w.])0\./g, '.')
    .trim();

const MINIFY = { html: inMarkup, svg: inMarkup, css: inStyles };

interface Template {
  type: 'TaggedTemplateExpression';
  tag: { name?: string };
  quasi: { quasis: { start: number; end: number; value: { raw: string } }[] };
}

function walk(node: unknown, visit: (template: Template) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ((node as Template).type === 'TaggedTemplateExpression') visit(node as Template);
  for (const value of Object.values(node)) walk(value, visit);
}

/** Vite plugin: leaves out the lists of known codes, which only the JSON Schema and the types make use of: any words pass. */
export function dropCodeLists(): Plugin {
  return {
    name: 'drop-code-lists',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]src[\\/]model[\\/].*\.ts$/.test(id)) return null;
      const without = code.replace(/(?<!function )\bopenCode\(\s*(?:\[[^\]]*\]|\w+),?\s*\)/g, 'anyCode');
      return without === code ? null : { code: `import { words as anyCode } from './text.js';\n${without}`, map: null };
    },
  };
}

export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !/\b(?:html|css|svg)`/.test(code)) return null;
      const edits: { from: number; to: number; text: string }[] = [];
      walk(this.parse(code), ({ tag, quasi }) => {
        const minify = Object.hasOwn(MINIFY, tag.name ?? '') && MINIFY[tag.name as keyof typeof MINIFY];
        if (!minify) return;
        for (const { start, end, value } of quasi.quasis) {
          // Some parsers count the delimiters into the range, some do not.
          const from = end - start === value.raw.length ? start : start + 1;
          edits.push({ from, to: from + value.raw.length, text: minify(value.raw) });
        }
      });
      edits.sort((a, b) => b.from - a.from);
      let result = code;
      for (const { from, to, text } of edits) result = result.slice(0, from) + text + result.slice(to);
      return { code: result, map: null };
    },
  };
}
