/** What is said with a figure, or of what became of a ballot, a card, the result. */

import { isAt, number, type Kind } from './kind.ts';

export const kindsOfFigures: readonly Kind[] = [
  // In, complete, counted (T6).
  {
    says: /(\d+) ?ballots? in\b/,
    holds: ({ ballots, beforeVoting }, [, count]) => !beforeVoting && ballots.in === number(count),
  },
  {
    says: /^(\d+) ?(?:of (\d+) )?(?:has|have) voted$/,
    holds: ({ ballots, opened, beforeVoting }, [, count, of]) =>
      !beforeVoting && ballots.in === number(count) && (of === undefined || opened === number(of)),
  },
  {
    says: /^(\d+) of them (?:is|are) not complete/,
    holds: ({ ballots, isStrict, sealed }, [, count]) =>
      isStrict && !sealed && ballots.in - ballots.complete === number(count),
  },
  {
    says: /^(\d+) ?ballots? counted/,
    holds: ({ ballots, sealed }, [, count]) => sealed && ballots.counted === number(count),
  },
  {
    says: /(\d+) ballots? will be counted/,
    holds: ({ ballots, stage }, [, count]) => stage === 'counting' && ballots.counted === number(count),
  },
  {
    says: /(\d+) ?of (\d+) ballots? counted|^Ballots counted: (\d+) of (\d+)/,
    holds: ({ ballots }, [, a, b, c, d]) =>
      ballots.counted === number(a ?? c) && ballots.in === number(b ?? d) && ballots.in > ballots.counted,
  },
  {
    says: /^(?:Received|(.*\bwhole\b.*|Everything you marked) has been received\.)$/,
    holds: ({ mine, isStrict }, [, what = '']) =>
      mine !== null &&
      !mine.unsent &&
      (isStrict || what.includes('whole')
        ? mine.fullness === 'complete'
        : mine.fullness === 'complete' || mine.fullness === 'incomplete'),
  },
  {
    says: /^\d+ of \d+, not counted yet/,
    holds: ({ mine, isStrict, beforeClose }) => mine?.fullness === 'incomplete' && isStrict && beforeClose,
  },
  {
    says: /^\d+ of \d+, not counted$/,
    holds: ({ mine, isStrict, beforeClose }) => mine?.fullness === 'incomplete' && isStrict && !beforeClose,
  },
  {
    says: /If your vote stays like this, it is not counted|your vote is not counted/,
    holds: ({ isStrict }) => isStrict,
  },
  { says: /You can leave your vote like this/, holds: ({ isStrict }) => !isStrict },
  {
    says: /^In the count$|your vote is in the count|Your vote is in the count/,
    holds: ({ mine, sealed, isStrict }) =>
      sealed && (mine?.fullness === 'complete' || (mine?.fullness === 'incomplete' && !isStrict)),
  },
  {
    says: /Your vote is not in the count/,
    holds: ({ mine, sealed, isStrict }) => sealed && isStrict && mine?.fullness === 'incomplete',
  },
  {
    says: /No vote was received from this card/,
    holds: ({ mine, sealed }) => sealed && (mine?.fullness === null || mine?.fullness === 'emptied'),
  },
  {
    says: /^(?:Not sent yet|Your vote is saved here|It is sent as soon)/,
    holds: ({ mine }) => mine?.unsent === true,
  },
  {
    says: /^(?:not sent yet|Cards with votes not sent|.*if voting is still open)/,
    holds: ({ where }) => where === 'facilitator',
  },
  {
    says: /votes that were not sent yet are lost|^(?:Please keep|Keep) this page open/,
    holds: ({ where }) => where === 'phone',
  },

  { says: /^counted$|\d ballots? counted/, holds: ({ sealed }) => sealed },
  {
    says: /^Ballots counted: (\d+)|(?<!of )\b(\d+) ballots counted\b/,
    holds: ({ ballots }, [, a, b]) => ballots.counted === number(a ?? b),
  },
  { says: /^The last few ballots are not shown yet/, holds: ({ rules }) => rules.screen.policy === 'live' },

  // Cards.
  {
    says: /^The piles have not been counted|^On piles that nobody has counted/,
    holds: ({ cards, where }) => cards.uncounted > 0 || where === 'desk',
  },
  { says: /^Keep it until the end/, holds: ({ beforeClose }) => beforeClose },
  {
    says: /^(\d+) voting cards? opened/,
    holds: ({ opened }, [, count]) => opened === number(count),
  },
  {
    says: /^Nobody has opened (?:it|this card) on a phone|^Not opened yet/,
    holds: ({ mine }) => mine !== null && !mine.opened && mine.fullness === null,
  },
  {
    says: /^A phone has opened this card|^Opened$/,
    holds: ({ mine }) =>
      mine !== null && mine.opened && (mine.fullness === null || mine.fullness === 'emptied'),
  },
  {
    says: /^The card has not voted yet/,
    holds: ({ mine, beforeClose }) =>
      beforeClose && (mine?.fullness === null || mine?.fullness === 'emptied'),
  },
  {
    says: /^(?:Has voted|This card has voted)/,
    holds: ({ mine }) => mine?.fullness === 'complete' || mine?.fullness === 'incomplete',
  },
  {
    says: /(\d+) cards? (?:is|are) not accounted for|whether (\d+) cards? (?:was|were) handed out/,
    holds: ({ cards, stage }, [, a, b]) => stage === 'counting' && cards.uncounted === number(a ?? b),
  },
  { says: /^Every card is accounted for/, holds: ({ cards }) => cards.uncounted === 0 },
  {
    says: /^All (\d+) cards accounted for|^After this press the count is final/,
    holds: ({ cards, stage }) => stage === 'counting' && cards.uncounted === 0 && cards.notReturned === 0,
  },
  {
    says: /^(?:Turnout: )?(\d+) of (\d+) cards handed out voted/,
    holds: ({ ballots, handedOut, sealed }, [, voted, out]) =>
      sealed && ballots.in === number(voted) && handedOut === number(out),
  },
  {
    says: /^Quorum (\d+): (\d+) voted/,
    holds: ({ rules, ballots }, [, quorum, voted]) =>
      rules.quorum === number(quorum) && ballots.in === number(voted),
  },
  {
    says: /^The quorum was not reached/,
    holds: ({ rules, ballots, beforeClose, where }) =>
      ballots.in < rules.quorum && (!beforeClose || where === 'facilitator'),
  },
  {
    says: /^Possibly twice: (\d+) cards? (?:was|were) given for a lost card/,
    holds: ({ secondCards }, [, cards]) => secondCards === number(cards),
  },
  {
    says: /^Cards are no longer handed out\.|^If somebody should still have one/,
    holds: ({ rules, beforeVoting, where }) =>
      where === 'desk' && rules.cardsUntil.kind === 'first-pitch' && !beforeVoting,
  },
  {
    says: /^Hand out no more cards once/,
    holds: ({ rules, where }) => where === 'desk' && rules.cardsUntil.kind === 'first-pitch',
  },
  {
    says: /^Nobody is checked in yet/,
    holds: ({ rules, hall }) => rules.namesAtDoor && hall.checkedIn === 0,
  },
  { says: /^Give the next card from the pile/, holds: ({ where, sealed }) => where === 'desk' && !sealed },
  { says: /^Marks on a sheet then count beside/, holds: ({ isScore, sealed }) => isScore && !sealed },
  { says: /^(?:Not h|H)anded out/, holds: ({ where }) => where === 'desk' },
  {
    says: /^(?:Cards opened on a phone|cards opened|opened|Opened, no vote yet|Ballots in|ballots? in|not complete|ballots? counted|The screen shows how many have voted|The screen shows how to join)/,
    holds: ({ where }) => where !== 'phone',
  },

  // The results.
  { says: /so one person could have signed for both/, holds: isAt('signed') },
  {
    says: /^They are provisional until two people have signed/,
    holds: ({ allTold, stage }) => allTold && stage !== 'signed',
  },
  {
    says: /^Provisional|results.* announced in the hall|^The results are announced step by step/,
    holds: ({ stage }) => stage !== 'signed',
  },
  { says: /^A signature on this sheet confirms/, holds: isAt('signed') },
  { says: /^(?:Signed\.|The results are signed|Both have signed on the computer)/, holds: isAt('signed') },
  { says: /are announced in the hall/, holds: ({ allTold }) => !allTold },
  { says: /were announced in the hall/, holds: ({ allTold, stage }) => allTold && stage !== 'signed' },
  { says: /people in the room will decide how .* is shared out/, holds: ({ allTold }) => !allTold },
  { says: /people in the room decided how .* was shared out/, holds: ({ allTold }) => allTold },
  {
    says: /^(?:No result is announced yet|The screen shows the full pot|Start the results|One result is announced)/,
    holds: isAt('sealed', 'results'),
  },
  { says: /^Show the next: (?:\d)/, holds: isAt('results') },
  { says: /^Sign the results|^We saw the result announced/, holds: ({ allTold }) => allTold },
  { says: /^Next step$/, holds: ({ where }) => where === 'public' || where === 'facilitator' },

  {
    says: /^Pause everything|^Clocks and voting stop until/,
    holds: ({ paused, stage }) => !paused && stage !== 'signed',
  },
  { says: /^Ask the next group/, holds: isAt('sealed', 'results') },
  { says: /^Not here: move to later/, holds: isAt('doors-open', 'open', 'last-call') },
  {
    says: /^(?:Nothing to do here now\.|\(shown now\)|Connected now)$/,
    holds: ({ where }) => where === 'facilitator',
  },
];
