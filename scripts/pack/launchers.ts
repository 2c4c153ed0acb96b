/** What people see in the folder: one thing to double-click, and one page to read. */

import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import type { Platform } from './platforms.ts';

export const linuxLauncher = 'decision-day.sh';

/** Whoever gets the folder has not said yet what they read. */
const { packed: words } = wordsIn(english);

export function writeLaunchers(folder: string, { os }: Platform): void {
  if (os === 'win32') {
    write(folder, `${words.icon}.cmd`, inWindows(windowsLauncher()));
    write(folder, `${words.takeOver}.cmd`, inWindows(windowsTakeOver()));
    write(folder, words.readMeFile, inWindows(readMe(words.icon)));
    return;
  }
  write(folder, linuxLauncher, shellLauncher(), 0o755);
  write(folder, `${words.icon}.desktop`, desktopEntry(), 0o755);
  write(folder, words.readMeFile, readMe(`${words.icon}.desktop`));
}

function write(folder: string, name: string, text: string, mode = 0o644): void {
  const file = join(folder, name);
  writeFileSync(file, text);
  chmodSync(file, mode);
}

function inWindows(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

const windowsLauncher = (): string => `@echo off
title ${asBatch(words.icon)}
cd /d "%~dp0"
set "DATA_DIR=%~dp0data"
"%~dp0app\\runtime\\node.exe" "%~dp0app\\scripts\\start.ts" --open
if errorlevel 1 pause
`;

// A file that is dropped on it is handed over as its first word.
const windowsTakeOver = (): string => `@echo off
title ${asBatch(words.takeOverTitle)}
cd /d "%~dp0"
set "DATA_DIR=%~dp0data"
if "%~1"=="" (
  echo ${asBatch(words.dropHere)}
  pause
  exit /b 2
)
"%~dp0app\\runtime\\node.exe" "%~dp0app\\scripts\\start.ts" --open --take-over "%~1"
if errorlevel 1 pause
`;

// Shell built-ins alone, so that it starts with nothing around it.
const shellLauncher = (): string => `#!/bin/sh
here=$(cd "\${0%/*}" && pwd) || exit 1
DATA_DIR="$here/data" "$here/app/runtime/node" "$here/app/scripts/start.ts" --open "$@"
code=$?
if [ "$code" -ne 0 ] && [ -t 0 ]; then
  echo ${asShell(words.pressEnter)}
  read -r _
fi
exit "$code"
`;

const desktopEntry = (): string => `[Desktop Entry]
Type=Application
Name=${words.icon}
Comment=${words.about}
Terminal=true
Exec=sh -c 'exec "$(dirname "$1")/${linuxLauncher}"' sh %k
`;

function readMe(icon: string): string {
  const { start, kept, replaces, stop, firewall } = words.readMe;
  const command = `./${linuxLauncher} --take-over`;
  const paragraphs = [
    words.icon,
    start({ icon }),
    kept,
    replaces({ takeOver: words.takeOver, command }),
    `${stop} ${firewall}`,
  ];
  return `${paragraphs.map(onShortLines).join('\n\n')}\n`;
}

/** A plain text window breaks no line by itself. */
function onShortLines(paragraph: string): string {
  return paragraph.replace(/(.{1,100})(?: |$)/gu, '$1\n').trimEnd();
}

/** What a batch file takes for its own signs is written as letters. */
function asBatch(text: string): string {
  return text.replace(/[\^&|<>()]/g, '^$&').replaceAll('%', '%%');
}

function asShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
