/** What the console says once the server is ready: where everything is, and what to do first. */

import QRCode from 'qrcode';
import type { StartLinks, Started } from '../../server/main.ts';

export interface Reader {
  /** A person looks at it in a terminal: then there is a code to scan. */
  readonly onScreen: boolean;
  /** Started by its icon: whoever reads this may never have typed a command. */
  readonly byIcon: boolean;
}

export async function greeting(
  { url, ownerLink, laptopPage, handout, fewLines }: Started,
  dataDir: string,
  { onScreen, byIcon }: Reader,
): Promise<string> {
  const card = handout?.cards[0];
  const code = card && onScreen ? await QRCode.toString(card.url, { type: 'terminal', small: true }) : '';
  const parts = [
    [`Decision Day is ready at ${url}`, ...(isOnlyHere(url) ? [noNetwork] : [])],
    fewLines === null ? [] : roomForFew(fewLines),
    handout ? roleLinks(handout) : [],
    card ? cardList(handout) : [],
    code.split('\n'),
    card ? whatToTry : [],
    ['The check before doors and the links for staff, on this computer alone:', `  ${laptopPage}`],
    ['To work as the owner, open this on this computer. It works once, for 15 minutes:', `  ${ownerLink}`],
    [`Everything is kept in ${dataDir}`, byIcon ? howToStop.byIcon : howToStop.typed],
  ];
  const lines = parts.filter((part) => part.join('') !== '').flatMap((part) => ['', ...part]);
  return `${lines.join('\n')}\n\n`;
}

const howToStop = {
  typed: 'To stop: press Ctrl and C. For new links: npm start -- --new-links',
  byIcon: 'Leave this window open. To stop: close it. To continue: double-click the icon again.',
};

const noNetwork = 'This computer has no network: phones cannot reach it yet.';

const roomForFew = (lines: number) => [
  `At most ${lines} connections can be open here at once, about one for each phone: the system limits open files.`,
  'If more people come: stop, type "ulimit -n 8192", and start again in the same window.',
];

const whatToTry = [
  'To try it out:',
  '  1. Open the big screen in one window and the facilitator in another.',
  '  2. Open a card on your phone.',
  '  3. As facilitator, open the doors, open voting and start the first pitch.',
  '  4. Under “More”, bring in a practice crowd: simulated phones that vote.',
  'This is practice: nothing in it counts, and an officer can wipe it with one press.',
];

function roleLinks({ links }: StartLinks): string[] {
  return [
    'Open these in a browser. Anybody who has a link can use it: give each link only to the right person.',
    `  Big screen         ${links.projector}`,
    `  Facilitator        ${links.facilitator}`,
    `  Welcome desk       ${links.desk}`,
    `  Officer            ${links.officer}`,
  ];
}

function cardList({ cards }: StartLinks): string[] {
  return [
    'Voting cards for practice. Open one on a phone in the same network:',
    ...cards.map(({ number, code, url }) => `  Card ${number}  ${code}  ${url}`),
  ];
}

function isOnlyHere(url: string): boolean {
  return new URL(url).hostname === 'localhost';
}
