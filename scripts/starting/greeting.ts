/** What the console says once the server is ready: where everything is, and what to do first. */

import QRCode from 'qrcode';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import type { Config } from '../../server/config.ts';
import type { StartLinks, Started } from '../../server/main.ts';

/** The console speaks English: nobody has said yet what they read. */
const { console: words } = wordsIn(english);

export interface Reader {
  /** A person looks at it in a terminal: then there is a code to scan. */
  readonly onScreen: boolean;
  /** Started by its icon: whoever reads this may never have typed a command. */
  readonly byIcon: boolean;
}

/** Where everything is kept: a folder, or a database beside the folder of the keys. */
export type KeptIn = Pick<Config, 'dataDir' | 'databaseUrl' | 'keysDir'>;

export async function greeting(
  { url, ownerLink, laptopPage, handout, fewLines }: Started,
  kept: KeptIn,
  { onScreen, byIcon }: Reader,
): Promise<string> {
  const card = handout?.cards[0];
  const code = card && onScreen ? await QRCode.toString(card.url, { type: 'terminal', small: true }) : '';
  const parts = [
    [words.ready({ url }), ...(isOnlyHere(url) ? [words.noNetwork] : [])],
    fewLines === null ? [] : [words.fewLines({ lines: fewLines }), words.moreLines],
    handout ? roleLinks(handout) : [],
    card ? cardList(handout) : [],
    code.split('\n'),
    card ? whatToTry() : [],
    [words.laptopPage, `  ${laptopPage}`],
    [words.ownerLink, `  ${ownerLink}`],
    [keptWords(kept), byIcon ? words.stopIcon : words.stopTyped],
  ];
  const lines = parts.filter((part) => part.join('') !== '').flatMap((part) => ['', ...part]);
  return `${lines.join('\n')}\n\n`;
}

function keptWords({ dataDir, databaseUrl, keysDir = dataDir }: KeptIn): string {
  return databaseUrl === undefined
    ? words.keptIn({ folder: dataDir })
    : words.keptInPostgres({ folder: keysDir });
}

function whatToTry(): string[] {
  const { open, card, start, crowd } = words.steps;
  const steps = [open, card, start, crowd].map((step, place) => `  ${place + 1}. ${step}`);
  return [words.toTry, ...steps, words.practice];
}

function roleLinks({ links }: StartLinks): string[] {
  const { projector, facilitator, desk, officer } = words.role;
  const rows = [
    [projector, links.projector],
    [facilitator, links.facilitator],
    [desk, links.desk],
    [officer, links.officer],
  ] as const;
  const width = Math.max(...rows.map(([role]) => role.length));
  return [words.links, ...rows.map(([role, link]) => `  ${role.padEnd(width)}  ${link}`)];
}

function cardList({ cards }: StartLinks): string[] {
  return [
    words.cards,
    ...cards.map(({ number, code, url }) => `  ${words.card({ number: String(number) })}  ${code}  ${url}`),
  ];
}

function isOnlyHere(url: string): boolean {
  return new URL(url).hostname === 'localhost';
}
