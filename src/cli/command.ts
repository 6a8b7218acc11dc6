/** What a command is given, and what it leaves behind. */
import type { CliWords } from '../i18n/cli/index.js';

/** A command as it was typed. */
export interface Call {
  /** Paths of the files named. */
  files: readonly string[];
  /** BCP 47 language of what is said and written. */
  language: string;
  words: CliWords;
  /** Whether programs read the output. */
  isJson: boolean;
  /** Folder for what is written; undefined when none was named. */
  out: string | undefined;
  /** Absolute URL of the first file on the web; undefined when none was named. */
  base: string | undefined;
  /** Official code of an area; undefined when none was named. */
  area: string | undefined;
  /** Who is to be named as the source of what is written; undefined when nobody was named. */
  attribution: string | undefined;
  /** Says a line to whoever typed it. */
  say: (line: string) => void;
}

/** Exit codes: all is well; the files have faults; the command makes no sense. */
export const EXIT = { fine: 0, faults: 1, misused: 2 } as const;

/** A command that makes no sense; its message is for whoever typed it. */
export class Misuse extends Error {}
