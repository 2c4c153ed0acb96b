/** A whole evening in which everything happens that can: every entry there is, each by a real command. */

import { recommendedRules, type Rules } from '../../domain/event/rules/rules.ts';
import { bidId } from '../../domain/ids.ts';
import type { UnversionedCommand } from '../../domain/testing/evening.ts';
import type { PlainIds } from '../../domain/testing/plain-ids.ts';
import { Play } from '../../domain/testing/play.ts';
import { must } from '../../domain/testing/set-up.ts';
import { sha256 } from '../recount/runs.ts';
import { keyOf } from './sample-entries.ts';

const projects = ['Repair café', 'Lunch club', 'Youth choir', 'Allotment', 'Bike library', 'Chess'];

const text = {
  name: 'Sample evening',
  venue: 'Hall',
  date: 'today',
  fund: 'Fund',
  area: 'Area',
  sample: true,
};
const bidText = (name: string) => ({
  name,
  organisation: `${name} group`,
  purpose: 'Sample',
  beneficiaries: '',
  priorities: '',
  period: '',
});
const lateProjects = ['Garden', 'Workshop'];
const words = {
  text,
  bids: new Map([...projects, ...lateProjects].map((name, place) => [bidId(place + 1), bidText(name)])),
};

const rules: Rules = {
  ...recommendedRules,
  tie: { method: 'hands', otherwise: 'draw' },
  allocation: { ...recommendedRules.allocation, passMarkHundredths: 100 },
  shuffled: true,
  minimumAge: 16,
  youngCards: 'together',
};

const textHash = (about: object): string => sha256(JSON.stringify(about));

/** Setting up and the doors. */
function setUp(play: Play): void {
  const steps: PlainIds<UnversionedCommand>[] = [
    {
      type: 'create-event',
      event: 1,
      fund: 1,
      area: 2,
      practice: false,
      potPence: 900_00,
      textHash: textHash(text),
    },
    {
      type: 'add-bids',
      bids: projects.map((name, place) => ({
        askPence: place === 3 ? 100_00 : 300_00,
        leastPence: place === 1 ? 50_00 : null,
        textHash: textHash(bidText(name)),
      })),
    },
    {
      type: 'change-bid',
      bid: 4,
      askPence: 250_00,
      leastPence: null,
      textHash: textHash(bidText('Allotment')),
    },
    { type: 'add-picture', bid: 1, picture: sha256('picture'), textHash: textHash({ alt: 'A bench' }) },
    { type: 'remove-picture', bid: 1 },
    {
      type: 'add-document',
      bid: 1,
      file: sha256('document'),
      textHash: textHash({ title: 'Budget' }),
      isPublic: true,
    },
    { type: 'remove-document', bid: 1, file: sha256('document') },
    { type: 'remove-bid', bid: 6 },
    {
      type: 'add-bids',
      bids: lateProjects.map((name) => ({
        askPence: 300_00,
        leastPence: null,
        textHash: textHash(bidText(name)),
      })),
    },
    { type: 'set-order', order: [2, 1, 3, 4, 5, 6, 7] },
    { type: 'set-rules', rules },
    { type: 'link-person', person: 9, bid: 2 },
    { type: 'link-person', person: 8, bid: 2 },
    { type: 'unlink-person', person: 8, bid: 2 },
    { type: 'note-keying', person: 7 },
    { type: 'change-words', textHash: textHash({ ...text, venue: 'Larger hall' }) },
    { type: 'change-event-pot', potPence: 1_000_00 },
    { type: 'change-event-pot', potPence: 900_00 },
    { type: 'set-erasure', days: { voters: 21_300, 'not-chosen': 21_450, funded: 22_000, staff: null } },
    { type: 'make-cards', batch: 1, keys: Array.from({ length: 8 }, (_, card) => keyOf(card + 1)) },
    { type: 'make-team-cards', batch: 2, keys: [keyOf(9), keyOf(10), keyOf(11)] },
    { type: 'make-young-cards', batch: 3, keys: [keyOf(12), keyOf(13)] },
    { type: 'open-doors' },
    { type: 'close-doors' },
    { type: 'open-doors' },
    { type: 'show-overlay', overlay: 'rules' },
    { type: 'open-voting' },
  ];
  for (const step of steps) must(play.ask(step));
}

function pitches(play: Play): void {
  const steps: PlainIds<UnversionedCommand>[] = [
    { type: 'call-bid', bid: 2 },
    { type: 'pause-pitch' },
    { type: 'resume-pitch' },
    { type: 'extend-pitch', byMs: 30_000 },
    { type: 'end-pitch' },
    { type: 'start-pitch-again', bid: 2 },
    { type: 'end-pitch' },
    { type: 'set-aside', bid: 1, as: 'later' },
    { type: 'call-bid', bid: 3 },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'call-bid', bid: 4 },
    { type: 'set-aside', bid: 5, as: 'left-out' },
    { type: 'restore-bid', bid: 5 },
    { type: 'set-aside', bid: 5, as: 'withdrawn' },
    { type: 'call-bid', bid: 7 },
    { type: 'call-bid', bid: 6 },
    { type: 'call-bid', bid: 1 },
    { type: 'show-overlay', overlay: null },
  ];
  play.clocks = { pitchLeftMs: 41_000, countdownLeftMs: null, clockHeld: false };
  for (const step of steps) must(play.ask(step));
  play.clocks = { pitchLeftMs: null, countdownLeftMs: null, clockHeld: false };
  takeBack(play, { type: 'show-overlay', overlay: 'order' });
}

/** Presses and takes it back at once. */
function takeBack(play: Play, ask: UnversionedCommand): void {
  must(play.ask(ask));
  play.clocks = { ...play.clocks, beforeAct: { pitchLeftMs: null, countdownLeftMs: null } };
  must(play.ask({ type: 'undo', entry: play.state.undoable?.entry ?? 0 }));
  play.clocks = { pitchLeftMs: null, countdownLeftMs: null, clockHeld: false };
}

/** Projects 1, 2 and 3 come out equal, 6 and 7 equal behind them; project 4 ahead. One card is cancelled, one ballot changes on a second phone. */
function votes(play: Play): void {
  const device = (n: number) => `device-${n}`.padEnd(22, 'x');
  for (let card = 1; card <= 7; card += 1) {
    const marks = [
      [1, 3],
      [2, 3],
      [3, 3],
      [4, card === 7 ? 1 : 5],
      [6, 1],
      [7, 1],
    ] as const;
    must(play.vote(keyOf(card), marks.slice(0, card), { device: device(card) }));
    must(play.vote(keyOf(card), marks, { device: device(card) }));
  }
  must(play.vote(keyOf(6), [[4, 5]], { device: device(8) }));
  must(play.ask({ type: 'cancel-card', key: keyOf(7), reason: 'spoilt' }));
  must(play.ask({ type: 'replace-card', key: keyOf(9), reason: 'lost', newKey: keyOf(11) }));
  must(play.ask({ type: 'count-piles', batches: [1, 2], unused: [keyOf(8), keyOf(10)] }));
  must(play.ask({ type: 'count-piles', batches: [1, 2], unused: [keyOf(8)] }));
  must(play.ask({ type: 'count-second-cards', from: 0, to: 1 }));
  must(play.ask({ type: 'set-entitled', people: 106 }));
}

function close(play: Play): void {
  must(play.ask({ type: 'start-last-call' }));
  must(play.ask({ type: 'stop-last-call' }));
  must(play.ask({ type: 'declare-phones-failed', heard: [4] }));
  must(play.ask({ type: 'start-last-call' }));
  play.clocks = { pitchLeftMs: null, countdownLeftMs: 57_000, clockHeld: true };
  must(play.ask({ type: 'release-clock' }));
  play.clocks = { pitchLeftMs: null, countdownLeftMs: null, clockHeld: false };
  takeBack(play, { type: 'close-voting' });
  takeBack(play, { type: 'start-pitch-again', bid: bidId(1) });
  must(play.ask({ type: 'close-voting' }));
  must(play.ask({ type: 'reopen-voting', reason: 'phones-not-through' }));
  must(play.ask({ type: 'start-last-call' }));
  must(play.ask({ type: 'close-voting' }));
  must(play.ask({ type: 'end-grace' }));
  must(play.ask({ type: 'seal' }));
}

/** Equal hands hand over to the draw; a part is asked about aloud; a "no thank you" makes a last run; two people sign it. */
function decision(play: Play): void {
  must(
    play.ask({
      type: 'settle-by-hands',
      hands: [
        [1, 7],
        [2, 7],
        [3, 7],
      ],
    }),
  );
  must(play.ask({ type: 'number-the-draw' }));
  must(play.ask({ type: 'settle-by-draw', drawn: 2, drawnAgain: 2, drewBy: 3, watchedBy: 4 }));
  while (play.state.runs.at(-1)?.openTie) {
    must(play.ask({ type: 'number-the-draw' }));
    must(play.ask({ type: 'settle-by-draw', drawn: 1, drawnAgain: 1, drewBy: 3, watchedBy: 4 }));
  }
  must(play.ask({ type: 'start-results' }));
  for (let told = 0; told < 3; told += 1) must(play.ask({ type: 'show-next-result' }));
  must(play.ask({ type: 'ask-part' }));
  must(play.ask({ type: 'take-back-ask' }));
  must(play.ask({ type: 'ask-part' }));
  must(play.ask({ type: 'answer-part', accepts: false }));
  must(play.ask({ type: 'decline', bid: 4 }));
  while (play.ask({ type: 'show-next-result' }).ok);
  const run = play.state.runs.length;
  const fingerprint = play.fingerprint() ?? '';
  const paper = { type: 'sign', run, fingerprint } as const;
  must(play.ask({ ...paper, as: 'officer', person: 1, proof: { by: 'pass-phrase', restsOn: [3] } }));
  const code = { by: 'one-time-code', restsOn: [3, 4], openTo: 'browser' } as const;
  must(play.ask({ ...paper, as: 'second', person: 2, proof: code }));
  const none = { names: 0, contacts: 0, cards: 0 };
  must(play.ask({ type: 'note-erasure', purpose: 'voters', run, ...none, cards: 8 }));
  must(play.ask({ type: 'note-erasure', purpose: 'not-chosen', run, ...none, contacts: 5 }));
  must(play.ask({ type: 'note-erasure', purpose: 'staff', run, ...none, names: 3 }));
  must(play.ask({ type: 'archive' }));
  must(play.ask({ type: 'bring-back' }));
}

/** A group keeps a part, another drops out, and the tie that this leaves is drawn. */
function afterSigning(play: Play): void {
  const chosen = play.state.runs.at(-1)?.lines.filter(({ outcome }) => outcome !== 'not-chosen') ?? [];
  must(play.ask({ type: 'keep-part', bid: chosen.at(-1)?.bid ?? 0, keepsPence: 250_00 }));
  must(play.ask({ type: 'keep-part', bid: chosen.at(0)?.bid ?? 0, keepsPence: 0 }));
  must(play.ask({ type: 'draw-further-tie', drawn: 1, drawnAgain: 1, drewBy: 3, watchedBy: 4 }));
}

/** The event's evening. */
export function everyEventEntry(): Play {
  const play = new Play(sha256, words);
  setUp(play);
  pitches(play);
  votes(play);
  close(play);
  decision(play);
  afterSigning(play);
  return play;
}
