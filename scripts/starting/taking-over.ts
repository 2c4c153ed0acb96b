/** `npm start -- --take-over FILE`: the second laptop goes on with the first one's kit, under the first one's address. */

import { createInterface } from 'node:readline/promises';
import { lanAddresses, readConfig } from '../../server/config.ts';
import { takeOver, type TakenOver } from '../../server/copies/take-over.ts';

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

function textOn({ publicUrl, madeAt }: TakenOver): string {
  const { hostname } = new URL(publicUrl);
  const isHere = hostname === 'localhost' || hostname.startsWith('127.') || lanAddresses().includes(hostname);
  const lines = [
    `Taken over from the copy of ${new Date(madeAt).toLocaleString('en-GB')}. Phones give back by themselves what they sent since.`,
    'Keep the first computer switched off: two that take votes at once cannot be put together again.',
    ...(isHere
      ? []
      : [`Phones look for this event at ${publicUrl}: give this computer the address ${hostname}.`]),
  ];
  return `${lines.join('\n')}\n`;
}

async function askPassphrase(): Promise<string> {
  const console = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await console.question('The pass-phrase of the takeover kit: ');
  } finally {
    console.close();
  }
}

function onlySet(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
}
