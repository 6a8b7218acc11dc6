import type { Plugin } from 'vite';

/**
 * Writes a file in ASCII, other letters as `\u00e1`. A classic script whose server names no encoding is read in that of its
 * page, which on older Czech sites is windows-1250 (HTML, fetch a classic script).
 */
export function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
      }
    },
  };
}
