/** What is said of the day as it goes on: whether ballots are taken, who is before the hall, what can be done, the close. */

import { bidId } from '../../../domain/ids.ts';
import { isAt, number, type Kind } from './kind.ts';

export const kindsOfTheDay: readonly Kind[] = [
  // Whether ballots are taken.
  { says: /^Voting is open$/, holds: ({ stage, canVote }) => stage === 'open' && canVote },
  { says: /Voting is open again\.?$/, holds: ({ stage, canVote }) => stage === 'open' && canVote },
  { says: /^(?:Score it|Vote) on your phone$/, holds: ({ canVote }) => canVote },
  { says: /^Join in on your phone$/, holds: ({ beforeClose }) => beforeClose },
  { says: /^Follow along on your phone$/, holds: ({ beforeClose }) => !beforeClose },
  {
    says: /Voting has not started|You can vote when voting opens|Nobody can vote yet/,
    holds: ({ beforeVoting }) => beforeVoting,
  },
  { says: /[Vv]oting (?:is|has) closed/, holds: ({ beforeClose }) => !beforeClose },
  { says: /^Getting ready$/, holds: isAt('setting-up') },
  { says: /^Welcome$/, holds: isAt('doors-open') },
  // On a big screen the name stands in full beside it, and this one would be cut.
  { says: /^Welcome to/, holds: ({ where, beforeVoting }) => where === 'phone' && beforeVoting },
  {
    says: /^Voting continues soon|Voting continues soon\.$/,
    holds: ({ paused, beforeClose }) => paused && beforeClose,
  },
  {
    says: /^A short pause\.?$|We have stopped for a moment|clocks have stopped|^Everything is paused|^We will continue soon/,
    holds: ({ paused }) => paused,
  },
  {
    says: /(?:scores|votes) so far are kept/,
    holds: ({ paused, stage }) =>
      paused && (stage === 'open' || stage === 'last-call' || stage === 'closing'),
  },
  {
    says: /clock (?:waits|has stopped)|waiting to continue|clock was started again/,
    holds: ({ hall, paused }) => hall.clockHeld || paused,
  },
  { says: /\d:\d\d paused$|^paused$/, holds: ({ paused, hall }) => paused || hall.clockHeld },

  // Who is before the hall.
  { says: /being presented now/, holds: ({ speaking }) => speaking !== null },
  {
    says: /^Now: Bid (\d)|^NowBid (\d)|^(\d)Bid \d(?:£\d+ · )?now/,
    holds: ({ speaking }, [, a, b, c]) => speaking === number(a ?? b ?? c),
  },
  {
    says: /^Now$|who is presenting/,
    holds: ({ where, speaking }) => where === 'facilitator' || speaking !== null,
  },
  { says: /^Just presented:? ?Bid (\d)/, holds: ({ justHeard }, [, bid]) => justHeard === number(bid) },
  {
    says: /^The screen shows the pitch of Bid (\d)/,
    holds: ({ speaking }, [, bid]) => speaking === number(bid),
  },
  { says: /^Thank you, Bid (\d)$/, holds: ({ justHeard }, [, bid]) => justHeard === number(bid) },
  {
    says: /^(\d)Bid \dheard$/,
    holds: ({ where, statusOf, speaking, declined, allTold }, [, bid]) =>
      speaking !== number(bid) &&
      ['heard', 'presenting'].includes(statusOf(bidId(number(bid))) ?? '') &&
      // Whoever leads sees what became of it: it handed the money back, or was told that there is none.
      (where !== 'facilitator' || (!allTold && !declined.includes(number(bid)))),
  },
  {
    says: /^Bid (\d): was (?:nothing|£\d+), now (nothing|£\d+)\.$/,
    holds: ({ declined, givenTo }, [, bid, now]) =>
      declined.length > 0 &&
      givenTo(bidId(number(bid))) === (now === 'nothing' ? 0 : number(now?.slice(1)) * 100),
  },
  {
    says: /^What changes$|^What a group’s answer changed$|^All other amounts announced so far stay the same/,
    holds: ({ declined }) => declined.length > 0,
  },
  { says: /^(\d)Bid \dsaid no thank you$/, holds: ({ declined }, [, bid]) => declined.includes(number(bid)) },
  {
    says: /^(\d)Bid \dnot chosen$/,
    holds: ({ declined, allTold }, [, bid]) => allTold && !declined.includes(number(bid)),
  },
  {
    says: /^(\d)Bid \dwaiting$/,
    holds: ({ statusOf, beforeClose }, [, bid]) => beforeClose && statusOf(bidId(number(bid))) === 'waiting',
  },
  {
    says: /^(\d)Bid \d.*comes later/,
    holds: ({ statusOf, next }, [, bid]) => next !== null && statusOf(bidId(number(bid))) === 'later',
  },
  {
    says: /^Comes later: Bid (\d)$/,
    holds: ({ statusOf, next }, [, bid]) => next !== null && statusOf(bidId(number(bid))) === 'later',
  },
  { says: /This group is not here yet/, holds: ({ next }) => next !== null },
  { says: /You can vote on (?:this project|it) when it is presented/, holds: ({ next }) => next !== null },
  {
    says: /^(\d)Bid \d.*still to come$/,
    holds: ({ statusOf, next }, [, bid]) => next !== null && statusOf(bidId(number(bid))) === 'waiting',
  },
  {
    says: /^(\d) projects? (?:is|are) still to be presented/,
    holds: ({ toCome, next }, [, count]) => next !== null && number(count) <= toCome,
  },
  { says: /^Next: Bid (\d)$|^Then Bid (\d)$/, holds: ({ next }, [, a, b]) => next === number(a ?? b) },
  { says: /^(?:Next|First)$|who is next/, holds: ({ next }) => next !== null },
  {
    says: /Every project(?: here)? has been heard/,
    holds: ({ allHeard, stage, speaking }) => allHeard && stage === 'open' && speaking === null,
  },
  {
    says: /[Ss]ome projects have not been heard/,
    holds: ({ allHeard, stage }) => !allHeard && stage === 'open',
  },
  {
    says: /last call comes next|the last call is next/,
    holds: ({ allHeard, stage, speaking }) => allHeard && stage === 'open' && speaking === null,
  },
  { says: /^Start the pitch|^Go straight to: Bid/, holds: isAt('open') },
  {
    says: /(?:Scoring|Voting) opens/,
    holds: ({ rules, isScore, stage }, [said]) =>
      stage === 'open' && rules.opening === 'as-presented' && (said === 'Scoring opens') === isScore,
  },

  // What people do.
  { says: /\bscor\w+/i, holds: ({ isScore }) => isScore },
  {
    says: /You can (?:still )?change (?:any|every|your)|change a score, until|change your vote, until/,
    holds: ({ canChange }) => canChange,
  },
  {
    says: /You can score it until/,
    holds: ({ canVote, rules, stage }) => canVote && rules.locking && stage === 'open',
  },
  {
    says: /No score can change|Scores can no longer change|no score can change/,
    holds: ({ rules, stage }) => rules.locking && (stage === 'last-call' || stage === 'open'),
  },
  {
    says: /^Check your (?:scores|votes) now/,
    holds: ({ stage, canChange }) => stage === 'last-call' && canChange,
  },
  { says: /comes next: check your/, holds: ({ rules, stage }) => stage === 'open' && !rules.locking },
  {
    says: /Your phone says what is missing/,
    holds: ({ stage, canChange }) => stage === 'last-call' && canChange,
  },
  {
    says: /People (?:go on|can keep) voting|People can still vote on them/,
    holds: ({ canVote, stage }) => canVote && stage === 'open',
  },
  {
    says: /change their vote until voting closes again/,
    holds: ({ rules, stage }) => !rules.locking && (stage === 'closing' || stage === 'counting'),
  },
  { says: /Votes are accepted until voting closes again/, holds: isAt('closing', 'counting') },
  {
    says: /Every (?:score|change|choice|token) is sent|nothing more to press/,
    holds: ({ beforeClose }) => beforeClose,
  },
  { says: /undo this until voting closes/, holds: isAt('doors-open', 'open', 'last-call') },
  {
    says: /Voting on this project is over|Voting on it is over/,
    holds: ({ rules, beforeClose }) => rules.locking && beforeClose,
  },
  { says: /^Next without a score/, holds: ({ canVote }) => canVote },
  {
    says: /^To vote, |I have a card|Here is your voting card|^Scan it with your phone’s camera\.$|borrow a voting tablet|This card works|would rather vote on paper/,
    holds: ({ beforeClose }) => beforeClose,
  },

  {
    says: /The vote can be changed on the phone until voting closes/,
    holds: ({ beforeClose, rules }) => beforeClose && !rules.locking,
  },

  { says: /^Scan to follow along$/, holds: ({ where }) => where === 'projector' },
  { says: /^Scan your card again\.?$/, holds: ({ where }) => where === 'phone' },

  // A phone's page that comes before every other.
  { says: /^No voting card yet\?/, holds: ({ beforeClose }) => beforeClose },
  { says: /^Go to the welcome desk now|^Voting closes in \d/, holds: isAt('last-call') },
  {
    says: /^Your vote has not been sent yet|^Try now$|^Your phone has a few more seconds to send your vote/,
    holds: ({ mine, stage }) => mine?.unsent === true && (stage === 'last-call' || stage === 'closing'),
  },
  {
    says: /^Open (?:my|your voting) card|^This card is now open on another|^Some votes on this phone were not sent|^Vote on that phone now/,
    holds: ({ where }) => where === 'phone',
  },

  // The last call and the close.
  { says: /^Voting closes next\.$/, holds: isAt('last-call') },
  {
    says: /^Last call(?::|$)|^The screen shows the last call, with its clock|^Stop the last call/,
    holds: isAt('last-call'),
  },
  { says: /Last call: voting closes in/, holds: ({ paused, hall }) => !paused && !hall.clockHeld },
  {
    says: /^Start the last call|^The last call lasts/,
    holds: ({ stage, allHeard, rules }) => stage === 'open' && (allHeard || rules.opening === 'all-at-once'),
  },
  {
    says: /until voting closes$/,
    holds: ({ stage, allHeard, paused }) => (stage === 'last-call' ? !paused : stage === 'open' && allHeard),
  },
  { says: /until voting closes\.$/, holds: isAt('doors-open', 'open', 'last-call') },
  { says: /^Close voting|^Voting closes by itself/, holds: isAt('last-call') },
  { says: /^Nobody can change their vote afterwards/, holds: isAt('last-call') },
  {
    says: /^Safe to close$/,
    holds: ({ stage, hall }) =>
      (stage === 'open' || stage === 'last-call') && hall.unsent === 0 && hall.saving,
  },
  {
    says: /^Every phone in contact in the last minute/,
    holds: ({ hall, beforeClose, stage }) => hall.unsent === 0 && (beforeClose || stage === 'closing'),
  },
  {
    says: /^All votes have arrived/,
    holds: ({ hall, stage }) => stage === 'closing' && hall.unsent === 0 && hall.unsentSilent === 0,
  },
  {
    says: /^All votes from phones in reach/,
    holds: ({ hall, stage }) => stage === 'closing' && hall.unsent === 0 && hall.unsentSilent > 0,
  },
  {
    says: /(\d+) cards? on phones out of reach/,
    holds: ({ hall }, [, count]) => hall.unsentSilent === number(count),
  },
  {
    says: /^(?:Wait a little: )?(\d+) cards? (?:on phones here )?(?:has|have) votes (?:that have )?not (?:been )?sent/,
    holds: ({ hall }, [, count]) => hall.unsent === number(count),
  },
  { says: /^Every phone we can reach has sent its votes/, holds: ({ hall }) => hall.unsent === 0 },
  {
    says: /[Ww]aiting a few seconds for the last (?:scores|votes)|Votes made in time are still arriving|^for the last (?:scores|votes)/,
    holds: isAt('closing'),
  },
  {
    says: /^Stop waiting|have not arrived will not be counted|ends by itself in a few seconds/,
    holds: isAt('closing'),
  },
  {
    says: /^(?:Why open voting again|Open voting again|Voting was closed too early)/,
    holds: isAt('closing', 'counting'),
  },
  {
    says: /that were sent in time have arrived|checking the count|count is being checked|^Counting$/,
    holds: isAt('counting'),
  },
  { says: /^If your phone says “Not sent yet”/, holds: isAt('closing') },
  {
    says: /^Open voting(?:From then on|\?|$)|^Open the doors|^Close the doors/,
    holds: ({ beforeVoting }) => beforeVoting,
  },
  {
    says: /^After(?:wards nothing can be added| that the count is final)|voting cannot be opened again/,
    holds: isAt('counting'),
  },
  {
    says: /^(?:The|That the) count is final|The count is final\.$/,
    holds: ({ stage }) => stage === 'sealed' || stage === 'results',
  },
  { says: /results come next/, holds: isAt('counting', 'sealed') },

  { says: /^Type the card’s number, press “Change to paper”/, holds: ({ beforeClose }) => beforeClose },
  // Said of every moment alike, or of what a press would do.
  {
    says: /^(?:The next step replaces|Wait for the hall before the next)(?:$| )|Wait for the hall before the next\.$/,
    holds: ({ where }) => where === 'facilitator',
  },
  {
    says: /^Simulated phones|^The laptop has not answered yet$|^The count so far$|^The results are worked out again without it/,
    holds: ({ where }) => where === 'facilitator',
  },
  { says: /^(?:From now on today’s rules|You cannot go back to the doors)/, holds: isAt('doors-open') },
  { says: /You can read about the projects now/, holds: ({ beforeVoting }) => beforeVoting },
  { says: /: nothing yet\.?$/, holds: ({ beforeClose, stage }) => beforeClose || stage === 'closing' },
  {
    says: /^\d+ (?:more )?(?:choices?|places?|tokens?) (?:is|are)? ?(?:needed|still to (?:fill|give))|^\d+ (?:tokens?|places?) still to (?:give|fill)$/,
    holds: ({ beforeClose }) => beforeClose,
  },
  {
    says: /^You have (?:chosen|given|spent) (?:nothing|no tokens) yet|^There is nothing in your order yet/,
    holds: ({ beforeClose, mine }) => beforeClose && mine !== null,
  },
  { says: /^\d of \d scored|score for Bid|^No score yet$|no score yet$/, holds: ({ isScore }) => isScore },
  { says: /Bid \d.*(?:shows soon|too few so far)$/, holds: ({ canVote, paused }) => canVote || paused },
  { says: /Bid \d.*too few$/, holds: ({ beforeClose }) => !beforeClose },
];
