/** What people see in the folder: one thing to double-click, and one page to read. */

import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from './platforms.ts';

export const linuxLauncher = 'decision-day.sh';

export function writeLaunchers(folder: string, { os }: Platform): void {
  if (os === 'win32') {
    write(folder, 'Decision Day.cmd', windowsLauncher.replaceAll('\n', '\r\n'));
    write(folder, 'Take over.cmd', windowsTakeOver.replaceAll('\n', '\r\n'));
    write(folder, 'READ ME.txt', readMe('Decision Day').replaceAll('\n', '\r\n'));
    return;
  }
  write(folder, linuxLauncher, shellLauncher, 0o755);
  write(folder, 'Decision Day.desktop', desktopEntry, 0o755);
  write(folder, 'READ ME.txt', readMe('Decision Day.desktop'));
}

function write(folder: string, name: string, text: string, mode = 0o644): void {
  const file = join(folder, name);
  writeFileSync(file, text);
  chmodSync(file, mode);
}

const windowsLauncher = `@echo off
title Decision Day
cd /d "%~dp0"
set "DATA_DIR=%~dp0data"
"%~dp0app\\runtime\\node.exe" "%~dp0app\\scripts\\start.ts" --open
if errorlevel 1 pause
`;

// A file that is dropped on it is handed over as its first word.
const windowsTakeOver = `@echo off
title Decision Day: take over
cd /d "%~dp0"
set "DATA_DIR=%~dp0data"
if "%~1"=="" (
  echo Drop the file from the memory stick on this icon.
  pause
  exit /b 2
)
"%~dp0app\\runtime\\node.exe" "%~dp0app\\scripts\\start.ts" --open --take-over "%~1"
if errorlevel 1 pause
`;

// Shell built-ins alone, so that it starts with nothing around it.
const shellLauncher = `#!/bin/sh
here=$(cd "\${0%/*}" && pwd) || exit 1
DATA_DIR="$here/data" "$here/app/runtime/node" "$here/app/scripts/start.ts" --open "$@"
code=$?
if [ "$code" -ne 0 ] && [ -t 0 ]; then
  echo "Press Enter to close this window."
  read -r _
fi
exit "$code"
`;

const desktopEntry = `[Desktop Entry]
Type=Application
Name=Decision Day
Comment=Live participatory budgeting in a hall
Terminal=true
Exec=sh -c 'exec "$(dirname "$1")/${linuxLauncher}"' sh %k
`;

function readMe(icon: string): string {
  return `Decision Day

Double-click "${icon}". A window opens that says where everything is: leave it open.
The big screen and a page for the person at this computer open by themselves.

Everything is kept in the folder "data" beside this file. Anybody who has that folder has the votes and the keys: keep it
as you would keep a ballot box, and take nothing out of it while the program runs.

If this computer replaces one that broke: take the file from the memory stick and drop it on "Take over" (Linux:
./decision-day.sh --take-over FILE). It asks for the pass-phrase.

To stop, close the window. To continue, double-click again: the event continues where it was.
If the firewall asks, allow private networks. Otherwise phones cannot connect.
`;
}
