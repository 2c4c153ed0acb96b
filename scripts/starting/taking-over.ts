/** The second laptop goes on with the first one's kit, under the first one's address, now and at every later start. */

import { createInterface } from 'node:readline/promises';
import { dateText } from '../../domain/words/formats.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { lanAddresses, readConfig } from '../../server/config.ts';
import { takeOver } from '../../server/copies/take-over.ts';
import { finishTakeOver, readTakenOver, type TakenOver } from '../../server/copies/taken-over.ts';

/** The console speaks English: nobody has said yet what they read. */
const language = english;
const { console: words } = wordsIn(language);

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Unpacks the kit into DATA_DIR and hands back the settings to start with: address and port are the first laptop's,
 * because printed cards and open pages know no other. What the environment says itself goes before.
 *
 * @throws KitFault
 */
export async function takenOver(
  kitFile: string,
  variables: Variables,
  say: (text: string) => void,
): Promise<Variables> {
  const passphrase = variables['COPY_PASSPHRASE'] ?? (await askPassphrase());
  const kit = takeOver(kitFile, passphrase, readConfig(variables).dataDir);
  say(textOn(kit));
  return { PORT: String(kit.port), PUBLIC_URL: kit.publicUrl, ...onlySet(variables) };
}

/**
 * The settings of a start without a kit. In a folder that was taken over, address and port stay the first laptop's as
 * long as this computer has them. Otherwise it says which address phones look for, and starts under its own.
 */
export function underKeptAddress(variables: Variables, say: (text: string) => void): Variables {
  const { dataDir } = readConfig(variables);
  finishTakeOver(dataDir);
  const kept = readTakenOver(dataDir);
  if (kept === null) return variables;
  const { port, publicUrl } = kept;
  if (isHere(publicUrl)) return { PORT: String(port), PUBLIC_URL: publicUrl, ...onlySet(variables) };
  say(`${giveAddress(publicUrl)} ${words.startAgain}\n`);
  return variables;
}

/** A name may lead here by way of something that this computer cannot see; a number is its own or is not. */
function isHere(publicUrl: string): boolean {
  const { hostname } = new URL(publicUrl);
  const isNumber = /^[\d.]+$/.test(hostname);
  return !isNumber || hostname.startsWith('127.') || lanAddresses().includes(hostname);
}

function giveAddress(publicUrl: string): string {
  return words.giveAddress({ url: publicUrl, host: new URL(publicUrl).hostname });
}

function textOn({ publicUrl, madeAt }: TakenOver): string {
  const { hostname } = new URL(publicUrl);
  const isOwn = hostname === 'localhost' || hostname.startsWith('127.') || lanAddresses().includes(hostname);
  const lines = [
    words.takenOver({
      when: dateText(new Date(madeAt), { dateStyle: 'short', timeStyle: 'medium' }, language),
    }),
    words.keepOff,
    ...(isOwn ? [] : [giveAddress(publicUrl)]),
  ];
  return `${lines.join('\n')}\n`;
}

async function askPassphrase(): Promise<string> {
  const console = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await console.question(`${words.askPassphrase} `);
  } finally {
    console.close();
  }
}

function onlySet(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
}
