/**
 * Vite plugin: what chunks hand to each other goes by the name that it has inside the chunk it comes from. The bundler
 * gives each a second name, which in a core of eighty exports weighs as much as a feature. Names that others know, those
 * of entries and of modules that are imported on demand, stay.
 */

import { posix } from 'node:path';
import type { Plugin } from 'vite';

interface Statement {
  type: string;
  start: number;
  end: number;
  source?: { value: string } | null;
  specifiers?: { local: { name: string }; exported?: { name: string }; imported?: { name: string } }[];
}

/** By file, the inner name of each export. */
type Names = Map<string, Map<string, string>>;

const isExport = ({ type, source, specifiers = [] }: Statement) =>
  type === 'ExportNamedDeclaration' && !source && specifiers.some(({ exported }) => exported);

function innerNames(statements: readonly Statement[]): Map<string, string> {
  const specifiers = statements.filter(isExport).flatMap((statement) => statement.specifiers ?? []);
  return new Map(specifiers.map(({ local, exported }) => [exported!.name, local.name]));
}

/** A statement with inner names, undefined when it has to stay as it is. */
function renamed(statement: Statement, fileName: string, names: Names): string | undefined {
  if (isExport(statement)) {
    const own = names.get(fileName);
    return own && `export{${[...new Set(own.values())].join()}};`;
  }
  if (statement.type !== 'ImportDeclaration' || !statement.source) return undefined;
  const theirs = names.get(posix.join(posix.dirname(fileName), statement.source.value));
  if (!theirs) return undefined;
  const list = statement.specifiers!.map(({ local, imported }) => {
    const name = theirs.get(imported!.name)!;
    return name === local.name ? name : `${name} as ${local.name}`;
  });
  return `import{${list.join()}}from${JSON.stringify(statement.source.value)};`;
}

export function shareNames(): Plugin {
  return {
    name: 'share-names',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const statements = new Map(chunks.map(({ fileName, code }) => [fileName, this.parse(code).body as unknown as Statement[]]));
      const onDemand = new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports));
      const inner = chunks.filter(({ fileName, isEntry }) => !isEntry && !onDemand.has(fileName));
      const names: Names = new Map(inner.map(({ fileName }) => [fileName, innerNames(statements.get(fileName)!)]));
      for (const chunk of chunks) {
        for (const statement of statements.get(chunk.fileName)!.toReversed()) {
          const text = renamed(statement, chunk.fileName, names);
          if (text !== undefined) chunk.code = chunk.code.slice(0, statement.start) + text + chunk.code.slice(statement.end);
        }
      }
    },
  };
}
