import type { FacilitatorView } from '../../domain/views/roles.ts';
import { countWords, plural } from './numbers.ts';

const votes = (count: number): string => plural(count, 'ballot', 'ballots');
const cards = (count: number): string => plural(count, 'card', 'cards');

type Figures = Pick<FacilitatorView, 'ballots' | 'incomplete' | 'unsent' | 'outOfReach' | 'cards'>;

/** Under rules that do not count them (T4); nothing where every ballot counts. */
function notComplete(incomplete: number | null): string[] {
  if (incomplete === null || incomplete === 0) return [];
  const [are, do_] = incomplete === 1 ? ['is', 'does'] : ['are', 'do'];
  return [`${countWords(incomplete)} of them ${are} not complete and ${do_} not count.`];
}

/** What the facilitator is asked before the close, the end of the grace and the seal, with the figures of that moment. */
export const closingWords = {
  closeNowAsk: ({ ballots, incomplete, unsent, outOfReach }: Figures) => ({
    question: 'Close voting now?',
    consequence: [
      `${votes(ballots)} in.`,
      ...notComplete(incomplete),
      unsent === 0
        ? 'Every phone we can reach has sent its votes.'
        : `${cards(unsent)} on phones here ${unsent === 1 ? 'has' : 'have'} votes that were not sent yet.`,
      ...(outOfReach.unsent === 0
        ? []
        : [`${cards(outOfReach.unsent)} on phones out of reach had unsent votes too.`]),
      'Nobody can change their vote afterwards.',
    ].join(' '),
    confirm: 'Close voting',
  }),
  endGraceAsk: (unsent: number) => ({
    question: 'Stop waiting?',
    consequence: `${cards(unsent)} ${unsent === 1 ? 'has' : 'have'} votes that were not sent yet. Votes that have not arrived will not be counted.`,
    confirm: 'Stop waiting',
  }),
  sealAsk: ({ ballots, incomplete, cards: { uncounted } }: Figures) => ({
    question: 'Seal the count?',
    consequence: [
      ...(uncounted === 0
        ? []
        : [
            `The desk has not counted its piles: nobody has said whether ${plural(uncounted, 'card was', 'cards were')} handed out. After the seal this cannot be corrected.`,
          ]),
      ...(incomplete === null || incomplete === 0
        ? []
        : [`${votes(ballots)} in.`, ...notComplete(incomplete)]),
      `${votes(ballots - (incomplete ?? 0))} will be counted. Afterwards nothing can be added, and voting cannot be opened again.`,
    ].join(' '),
    confirm: 'Seal the count',
  }),
};
