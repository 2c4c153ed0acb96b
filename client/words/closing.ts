import type { FacilitatorView } from '../../domain/views/roles.ts';
import { closing } from '../../domain/words/en-GB/closing.ts';
import { turnoutWords } from './turnout.ts';
import { inPageLanguage } from './in-page-language.ts';

const words = inPageLanguage(closing);

type Figures = Pick<
  FacilitatorView,
  'ballots' | 'incomplete' | 'unsent' | 'outOfReach' | 'cards' | 'sheets' | 'turnout'
>;

/** Under rules that do not count them (T4); nothing where every ballot counts. */
function notComplete({ ballots, incomplete }: Pick<Figures, 'ballots' | 'incomplete'>): string[] {
  return incomplete === null || incomplete === 0 ? [] : [words.notComplete({ ballots, incomplete })];
}

function unsentSentences({ unsent, outOfReach }: Figures): string[] {
  const { allSent, unsentHere, unsentAway } = words.closeNow;
  return [
    unsent === 0 ? allSent : unsentHere({ cards: unsent }),
    ...(outOfReach.unsent === 0 ? [] : [unsentAway({ cards: outOfReach.unsent })]),
  ];
}

/** Voting sheets that the seal would leave out, a sentence for each reason. */
function stillMissing({ sheets: { open, notReturned } }: Pick<Figures, 'sheets'>): string[] {
  return [
    ...(open === 0 ? [] : [words.sheetsOpen({ sheets: open })]),
    ...(notReturned === 0 ? [] : [words.sheetsNotReturned({ sheets: notReturned })]),
  ];
}

/** What the facilitator is asked before the close, the end of the grace and the seal, with the figures of that moment. */
export const closingWords = {
  closeNowAsk(figures: Figures) {
    const { question, afterwards, confirm } = words.closeNow;
    const sentences = [
      words.ballots({ ballots: figures.ballots }),
      ...notComplete(figures),
      ...unsentSentences(figures),
      afterwards,
    ];
    return { question, consequence: sentences.join(' '), confirm };
  },
  endGraceAsk: (unsent: number) => ({
    ...words.endGrace,
    consequence: words.endGrace.consequence({ cards: unsent }),
  }),
  stillMissing,
  sealAsk({ ballots, incomplete, cards, sheets, turnout }: Figures) {
    const { question, confirm } = words.seal;
    const left = notComplete({ ballots, incomplete });
    const sentences = [
      ...(cards.uncounted === 0 ? [] : [words.seal.uncounted({ cards: cards.uncounted })]),
      ...stillMissing({ sheets }),
      ...turnoutWords(turnout),
      ...(left.length === 0 ? [] : [words.ballots({ ballots }), ...left]),
      words.seal.counted({ ballots: ballots - (incomplete ?? 0) }),
    ];
    return { question, consequence: sentences.join(' '), confirm };
  },
};
