/** The lines of a calendar file (RFC 5545), read one by one, so that a bad one spoils no other. */
import ICAL from 'ical.js';
import { excerpt } from '../../model/problem.js';
import type { Problem } from '../../model/problem.js';
import type { Work } from './slices.js';

/** A property as jCal (RFC 7265) has it. */
export interface Property {
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>;
  values: readonly unknown[];
}

/** What stands between a `BEGIN` and its `END`. */
export interface Component {
  /** In small letters: `vevent`. */
  name: string;
  /** For reports: `VEVENT[3]`. */
  path: string;
  lines: string[];
  parts: Component[];
}

/** Deeper than any calendar is. */
const DEEPEST = 8;

/** The longest line that is read, characters; what goes on beyond it is set aside. */
const LONGEST = 100_000;

/** A line as it is written, with any end that there is: of Windows, of Unix, of an old Mac. */
const WRITTEN = /([^\r\n]*)(?:\r{0,2}\n|\r|$)/y;

/** The lines of a file, unfolded; an empty one for each that only goes on. */
function* linesOf(text: string): Generator<string> {
  const written = new RegExp(WRITTEN);
  let line = '';
  while (written.lastIndex < text.length) {
    const [, part = ''] = written.exec(text)!;
    const goesOn = /^[ \t]/.test(part);
    yield goesOn ? '' : line;
    if (!goesOn) line = part;
    else if (line.length <= LONGEST) line += part.slice(1);
  }
  yield line;
}

/** The components of a file, the first that everything else is in; one that is never closed ends with the file. */
export function* componentsOf(text: string): Work<Component> {
  const root: Component = { name: '', path: '', lines: [], parts: [] };
  const open = [root];
  const counts = new Map<string, number>();
  for (const line of linesOf(text.trimStart())) {
    yield;
    const [, mark, name = ''] = /^(BEGIN|END):([\w-]+)\s*$/i.exec(line) ?? [];
    const inside = open.at(-1)!;
    if (!mark) {
      if (line.trim() !== '') inside.lines.push(line);
    } else if (mark.toUpperCase() === 'BEGIN') {
      if (open.length > DEEPEST) continue;
      const kind = name.toUpperCase();
      const count = counts.get(kind) ?? 0;
      counts.set(kind, count + 1);
      const component: Component = { name: name.toLowerCase(), path: `${kind}[${count}]`, lines: [], parts: [] };
      inside.parts.push(component);
      open.push(component);
    } else if (open.some((component) => component.name === name.toLowerCase())) {
      while (open.length > 1 && open.pop()!.name !== name.toLowerCase());
    }
  }
  return root;
}

/** The properties of a component by their names in small letters; what is none is reported. */
export class Properties {
  readonly #properties = new Map<string, Property[]>();
  /** For reports: `VEVENT[3]`. */
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** Reads the lines of a component; what is wrong with them is added to the problems. */
  static *of({ lines, path }: Component, problems: Problem[]): Work<Properties> {
    const properties = new Properties(path);
    for (const line of lines) {
      yield;
      const isRead = properties.#add(line.slice(0, LONGEST));
      if (isRead && line.length <= LONGEST) continue;
      const [name = ''] = /^[\w-]*/.exec(line)!;
      problems.push({ code: 'bad-value', path: name ? `${path}.${name.toUpperCase()}` : path, found: excerpt(line)! });
    }
    return properties;
  }

  #add(line: string): boolean {
    try {
      const [name, parameters, , ...values] = ICAL.parse.property(line) as [string, Property['parameters'], string, ...unknown[]];
      const known = this.#properties.get(name);
      if (known) known.push({ parameters, values });
      else this.#properties.set(name, [{ parameters, values }]);
      return true;
    } catch {
      return false;
    }
  }

  all(name: string): readonly Property[] {
    return this.#properties.get(name) ?? [];
  }

  first(name: string): Property | undefined {
    return this.#properties.get(name)?.[0];
  }

  /** The words of a property, nothing where there are none. */
  text(...names: readonly string[]): string | undefined {
    const values = names.map((name) => this.first(name)?.values[0]);
    return values.find((value): value is string => typeof value === 'string' && value.trim() !== '')?.trim();
  }
}

/** A component as the library has it. */
export function libraryComponent({ name, lines, parts }: Component): ICAL.Component {
  const component = new ICAL.Component(name);
  for (const line of lines) component.addProperty(ICAL.Property.fromString(line));
  for (const part of parts) component.addSubcomponent(libraryComponent(part));
  return component;
}
