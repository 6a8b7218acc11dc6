/**
 * Debian's packages of publishing systems, for tests of what they leave of our snippets:
 *
 *     apt-get install php-cli php-mysql php-sqlite3 php-mbstring php-xml php-intl mariadb-server-core wordpress mediawiki dokuwiki
 *
 * or, without any rights, downloaded with those they need and unpacked into a folder that `CIVIC_CMS` names:
 *
 *     apt-get download php8.2-cli php8.2-common … && for package in *.deb; do dpkg -x $package root; done
 *     CIVIC_CMS=$PWD/root npm run test:cms
 */
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const PREFIX = process.env.CIVIC_CMS ?? '/';

/** A file of a package. */
export const packaged = (path) => join(PREFIX, path);

const namesIn = (folder) => (existsSync(packaged(folder)) ? readdirSync(packaged(folder)) : []);

function findPhp() {
  const name = namesIn('usr/bin').find((each) => /^php(\d\.\d)?$/.test(each) && existsSync(packaged(`usr/bin/${each}`)));
  return name && packaged(`usr/bin/${name}`);
}

/** Extensions in the order that they need each other. */
const EXTENSIONS = [
  'mbstring', 'dom', 'xml', 'mysqlnd', 'mysqli', 'intl', 'pdo', 'sqlite3', 'pdo_sqlite', 'ctype', 'tokenizer', 'simplexml', 'xmlreader', 'iconv', 'fileinfo', 'calendar',
];

/** How PHP finds its extensions: by itself where it is installed. */
function extensionFlags() {
  if (PREFIX === '/') return [];
  const folder = namesIn('usr/lib/php').map((name) => packaged(`usr/lib/php/${name}`)).find((path) => existsSync(join(path, 'mbstring.so')));
  return ['-n', '-d', `extension_dir=${folder}`, ...EXTENSIONS.flatMap((name) => ['-d', `extension=${name}`])];
}

/** The program and its first arguments; nothing of a site is sent by mail. */
export const php = () => [findPhp(), ...extensionFlags(), '-d', 'sendmail_path=/bin/true', '-d', 'memory_limit=512M', '-d', `session.save_path=${tmpdir()}`];

/** Libraries that were unpacked, too. */
export const environment = { ...process.env, ...(PREFIX !== '/' && { LD_LIBRARY_PATH: packaged('usr/lib/x86_64-linux-gnu') }) };

/**
 * Why tests of a system cannot run, or nothing.
 * @param {'wordpress' | 'mediawiki' | 'dokuwiki'} system name of its package
 */
export function missing(system) {
  const files = { wordpress: ['usr/share/wordpress/wp-load.php', 'usr/sbin/mariadbd'], mediawiki: ['usr/share/mediawiki/index.php'], dokuwiki: ['usr/share/dokuwiki/doku.php'] }[system];
  if (findPhp() === undefined) return 'PHP is missing (Debian: apt-get install php-cli); see test/embed/cms/packages.js';
  const absent = files.find((path) => !existsSync(packaged(path)));
  return absent && `/${absent} is missing (Debian: apt-get install ${absent.includes('mariadb') ? 'mariadb-server-core' : system})`;
}

/** Copies a folder of a package with what its links lead to, also to other packages that were unpacked beside it. */
export function copyPackaged(from, to) {
  cpSync(packaged(from), to, { recursive: true, verbatimSymlinks: true });
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' })) replaceLink(join(from, name), join(to, name));
}

/** Has a system find the PHP libraries of other packages where they were unpacked. */
export function relocate(folder) {
  if (PREFIX === '/' || !existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.php'))) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll("'/usr/share/php", `'${packaged('usr/share/php')}`));
  }
}

/** Puts in the place of a link what it leads to, where that has been unpacked. */
function replaceLink(from, to) {
  if (!lstatSync(to).isSymbolicLink()) return;
  const target = resolve('/', dirname(from), readlinkSync(to)).slice(1);
  rmSync(to);
  if (!existsSync(packaged(target))) return;
  if (statSync(packaged(target)).isDirectory()) copyPackaged(target, to);
  else cpSync(packaged(target), to);
}
