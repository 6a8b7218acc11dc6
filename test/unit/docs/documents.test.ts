/** What the documents claim, held against the code. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../../../src/data/fetch-file.js';
import * as elements from '../../../src/index.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', '.github/SECURITY.md', 'src/ARCHITECTURE.md'];
const readme = textOf('README.md');

/** Attributes that every element has, as the README lists them below its table. */
const SHARED = ['src', 'lang', 'heading-level', 'compact', 'theme', 'loading', 'no-store', 'sync'];

interface ElementClass {
  observedAttributes: string[];
}

function classOf(tag: string): ElementClass {
  // `PlanElement` is what all of them extend.
  const name = tag === 'civic-plan' ? 'WholePlan' : tag.replace(/^civic-/, '').replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const found = (elements as unknown as Record<string, ElementClass | undefined>)[`${name}Element`];
  assert.ok(found, `${name}Element is exported`);
  return found;
}

describe('the documents', () => {
  it('keep the README within 150 lines', () => {
    assert.ok(readme.trimEnd().split('\n').length <= 150);
  });

  for (const document of DOCUMENTS) {
    it(`${document} links to files that are there`, () => {
      const links = [...textOf(document).matchAll(/\]\(([^)#\s]+)/g)].map(([, link = '']) => link);
      for (const link of links.filter((each) => !/^https?:/.test(each))) {
        assert.ok(existsSync(join(root, dirname(document), link)), link);
      }
    });

    it(`${document} names commands that are there`, () => {
      const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
      const commands = [...textOf(document).matchAll(/npm run ([a-z:]+)/g)].map(([, command = '']) => command);
      for (const command of commands) assert.ok(scripts[command], command);
      for (const [, file = ''] of commands.map((command) => /node (\S+)/.exec(scripts[command] ?? '') ?? [])) {
        assert.ok(file === '' || existsSync(join(root, file)), file);
      }
    });

    it(`${document} names sources that are there`, () => {
      const paths = [...textOf(document).matchAll(/`((?:src|test|stories|demo)\/[\w./-]+)`/g)].map(([, path = '']) => path);
      for (const path of paths) assert.ok(existsSync(join(root, path)), path);
    });
  }

  it('list every element with its attributes in the README', () => {
    const rows = [...readme.matchAll(/^\| `<(civic-[a-z-]+)>` \|[^|]*\| ([^|]*) \|$/gm)];
    const contract = JSON.parse(textOf('test/conformance/contract.json')) as Record<string, unknown>;
    assert.deepEqual(rows.map(([, tag]) => tag).sort(), Object.keys(contract).sort());
    for (const [, tag = '', cell = ''] of rows) {
      const own = classOf(tag).observedAttributes.filter((name) => !SHARED.includes(name));
      assert.deepEqual([...cell.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name).sort(), own.sort(), tag);
      for (const name of SHARED) assert.ok(classOf(tag).observedAttributes.includes(name), `${tag} ${name}`);
    }
  });

  it('name tokens that the elements read', () => {
    const known = textOf('src/theme/tokens.css');
    const guides = ['stories/guides/editor.mdx', 'stories/guides/developer.mdx'].map(textOf);
    for (const text of [readme, ...guides]) {
      for (const [token] of text.matchAll(/--civic-[a-z-]+/g)) assert.match(known, new RegExp(`${token}:`), token);
    }
  });

  it('say how large a file may be', () => {
    assert.match(textOf('.github/SECURITY.md'), new RegExp(`up to ${LIMITS.bytes / 1_000_000} MB`));
  });

  it('keep the picture of the README small', () => {
    assert.ok(readFileSync(join(root, 'demo/hosts/preview.png')).length <= 120_000);
  });

  it('show small pictures in the guide of embedding, each said in words', () => {
    const pictures = [...textOf('stories/guides/embed.mdx').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    assert.ok(pictures.length >= 20);
    for (const [, words = '', path = ''] of pictures) {
      assert.ok(words.length > 20, path);
      assert.ok(readFileSync(join(root, 'stories', path)).length <= 30_000, path);
    }
    const shown = new Set(pictures.map(([, , path = '']) => path.split('/').pop()));
    assert.deepEqual(readdirSync(join(root, 'stories/files/embed')).filter((name) => !shown.has(name)), []);
  });
});
