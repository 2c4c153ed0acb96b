// Runs before every door (`pre…` in package.json), so that a fresh clone needs no other command than the door itself.
// Plain JavaScript on purpose: on a fresh machine the Node that runs it may be an old one that cannot read TypeScript.
// Everything it says goes to standard error: with --json a door prints exactly one document on standard output.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/;
const top = join(dirname(fileURLToPath(import.meta.url)), '..');
const asked = join(top, 'package-lock.json');
/** npm writes this file last, so it stands only after an installation that came to its end. */
const installed = join(top, 'node_modules', '.package-lock.json');

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  stop(
    `Decision Day needs Node ${OLDEST_NODE} or newer to install itself; this is ${process.version}. Get it at nodejs.org.`,
  );
}
if (!isInstalled()) install();

/** True when every library that the lock file names stands in node_modules in that very version. */
function isInstalled() {
  if (!existsSync(installed) || !existsSync(nodeProgram())) return false;
  const present = packagesOf(installed);
  return Object.entries(packagesOf(asked)).every(([folder, wanted]) => {
    if (folder === '') return true;
    if (!present[folder]) return wanted.optional === true;
    return present[folder].version === wanted.version && existsSync(join(top, folder));
  });
}

/** The Node that the doors run on; it comes with the libraries, see docs/decisions/runtime.md. */
function nodeProgram() {
  return join(top, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

function install() {
  say('Installing the libraries. This happens once and takes about a minute.');
  const result = npm(installCommand());
  if (result.status === 0 && isInstalled()) return;
  process.stderr.write(result.stderr || String(result.error || ''));
  if (NO_NETWORK.test(result.stderr)) {
    stop(
      'The libraries could not be fetched: no connection to the internet. Connect once, then start again.',
    );
  }
  stop(
    'npm could not install the libraries; its reason is above. Delete the folder node_modules and start again.',
  );
}

/** `npm ci` throws the old folder away first, which Windows refuses while this very Node runs from inside it. */
function installCommand() {
  return existsSync(installed) ? ['install', '--no-save'] : ['ci'];
}

function npm(command) {
  const args = [
    ...command,
    '--include=dev',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
  ];
  const options = { cwd: top, encoding: 'utf8', stdio: ['ignore', 2, 'pipe'] };
  const script = process.env.npm_execpath || '';
  if (!script.endsWith('npm-cli.js'))
    return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return spawnSync(process.env.npm_node_execpath || process.execPath, [script, ...args], options);
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function stop(sentence) {
  say(sentence);
  process.exit(2);
}
