/** Every command: who may ask it, whether also during a pause, and what comes of it. One that is missing here does not compile. */

import type { Actor, Role } from '../../ids.ts';
import type { Outcome } from '../../outcome.ts';
import type { CommandOf, CommandType } from '../commands.ts';
import type { Decided } from '../decided.ts';
import type { DecisionContext } from '../decision-context.ts';
import type { EventState } from '../state.ts';
import { drawFurtherTie, keepPart } from './after-signing.ts';
import { answerPart, askPart, takeBackAsk } from './asking.ts';
import { decideBallot } from './ballot.ts';
import { cancelCard, countPiles, makeCards, makeTeamCards, makeYoungCards, replaceCard } from './cards.ts';
import { closeVoting, endGrace, releaseClock, reopenVoting, startLastCall, stopLastCall } from './closing.ts';
import { addDocument, removeDocument } from './documents.ts';
import { closeDoors, openDoors } from './doors.ts';
import { changePot, changeWords } from './event-details.ts';
import { approveRules, keepHours, takeBackApproval } from './hours.ts';
import { linkPerson, noteKeying, unlinkPerson } from './interests.ts';
import { archive, bringBack, noteErasure, setErasure } from './keeping.ts';
import { openVoting } from './opening.ts';
import { addPicture, removePicture } from './pictures.ts';
import { pause, resume } from './pausing.ts';
import {
  callBid,
  endPitch,
  extendPitch,
  pausePitch,
  restoreBid,
  resumePitch,
  setAside,
  startPitchAgain,
} from './pitches.ts';
import { decline, seal } from './sealing.ts';
import { addBids, changeBid, createEvent, removeBid, setOrder, setRules } from './setting-up.ts';
import { declarePhonesFailed, enterSheets } from './sheets.ts';
import { showOverlay } from './showing.ts';
import { sign } from './signing.ts';
import { showNextResult, startResults } from './telling.ts';
import { numberTheDraw, settleByDraw, settleByHands, settleByShare } from './tying.ts';
import { countSecondCards, setEntitled } from './turnout.ts';
import { undo } from './undoing.ts';

export interface CommandHandler<T extends CommandType> {
  /** The roles that may ask for it (V1): to every other one it is refused. */
  readonly roles: readonly Role[];
  /** A pause stops the show, not the paperwork. */
  readonly whilePaused?: true;
  /** Pure: it says what to write, or why not, and changes nothing. */
  readonly decide: (
    state: EventState,
    command: CommandOf<T>,
    moment: DecisionContext,
    actor: Actor,
  ) => Outcome<Decided>;
}

const officer: readonly Role[] = ['officer'];
const onItsDate: readonly Role[] = ['officer', 'clock'];
const desk: readonly Role[] = ['desk', 'officer'];
const stage: readonly Role[] = ['facilitator', 'officer'];
const clock: readonly Role[] = ['clock'];
const deadline: readonly Role[] = ['facilitator', 'officer', 'clock'];

export const commandHandlers: { readonly [T in CommandType]: CommandHandler<T> } = {
  'create-event': { roles: officer, decide: createEvent },
  'add-bids': { roles: officer, decide: addBids },
  'change-bid': { roles: officer, decide: changeBid },
  'remove-bid': { roles: officer, decide: removeBid },
  'add-picture': { roles: officer, decide: addPicture },
  'remove-picture': { roles: officer, whilePaused: true, decide: removePicture },
  'add-document': { roles: officer, whilePaused: true, decide: addDocument },
  'remove-document': { roles: officer, whilePaused: true, decide: removeDocument },
  'set-order': { roles: officer, whilePaused: true, decide: setOrder },
  'set-rules': { roles: officer, decide: setRules },

  'link-person': { roles: officer, whilePaused: true, decide: linkPerson },
  'unlink-person': { roles: officer, whilePaused: true, decide: unlinkPerson },
  'note-keying': { roles: desk, whilePaused: true, decide: noteKeying },
  'change-words': { roles: officer, whilePaused: true, decide: changeWords },
  'change-event-pot': { roles: officer, decide: changePot },
  archive: { roles: officer, decide: archive },
  'bring-back': { roles: officer, decide: bringBack },
  'set-erasure': { roles: officer, whilePaused: true, decide: setErasure },
  'note-erasure': { roles: onItsDate, decide: noteErasure },

  'make-cards': { roles: desk, whilePaused: true, decide: makeCards },
  'make-team-cards': { roles: desk, whilePaused: true, decide: makeTeamCards },
  'make-young-cards': { roles: desk, whilePaused: true, decide: makeYoungCards },
  'cancel-card': { roles: desk, whilePaused: true, decide: cancelCard },
  'replace-card': { roles: desk, whilePaused: true, decide: replaceCard },
  'count-piles': { roles: desk, whilePaused: true, decide: countPiles },
  'count-second-cards': { roles: desk, whilePaused: true, decide: countSecondCards },
  'set-entitled': { roles: officer, whilePaused: true, decide: setEntitled },

  'approve-rules': { roles: officer, whilePaused: true, decide: approveRules },
  'take-back-approval': { roles: officer, whilePaused: true, decide: takeBackApproval },
  'keep-hours': { roles: clock, whilePaused: true, decide: keepHours },
  'open-doors': { roles: stage, decide: openDoors },
  'close-doors': { roles: stage, decide: closeDoors },
  'open-voting': { roles: stage, decide: openVoting },
  'call-bid': { roles: stage, decide: callBid },
  'start-pitch-again': { roles: stage, decide: startPitchAgain },
  'pause-pitch': { roles: stage, decide: pausePitch },
  'resume-pitch': { roles: stage, decide: resumePitch },
  'extend-pitch': { roles: stage, decide: extendPitch },
  'end-pitch': { roles: stage, decide: endPitch },
  'set-aside': { roles: stage, decide: setAside },
  'restore-bid': { roles: stage, decide: restoreBid },
  'start-last-call': { roles: stage, decide: startLastCall },
  'stop-last-call': { roles: stage, decide: stopLastCall },
  'close-voting': { roles: deadline, decide: closeVoting },
  'end-grace': { roles: deadline, decide: endGrace },
  'reopen-voting': { roles: stage, decide: reopenVoting },
  pause: { roles: stage, decide: pause },
  resume: { roles: stage, whilePaused: true, decide: resume },
  'declare-phones-failed': { roles: stage, whilePaused: true, decide: declarePhonesFailed },
  'release-clock': { roles: stage, decide: releaseClock },
  'show-overlay': { roles: stage, whilePaused: true, decide: showOverlay },
  undo: { roles: stage, whilePaused: true, decide: undo },

  // It says itself that voting is paused: a repeat of what was taken before is a success all the same (B7).
  'send-ballot': { roles: ['voter'], whilePaused: true, decide: decideBallot },

  'enter-sheets': { roles: desk, whilePaused: true, decide: enterSheets },

  seal: { roles: stage, decide: seal },
  'number-the-draw': { roles: stage, decide: numberTheDraw },
  'settle-by-hands': { roles: stage, decide: settleByHands },
  'settle-by-draw': { roles: stage, decide: settleByDraw },
  'settle-by-share': { roles: stage, decide: settleByShare },
  decline: { roles: stage, decide: decline },
  'ask-part': { roles: stage, decide: askPart },
  'answer-part': { roles: stage, decide: answerPart },
  'take-back-ask': { roles: stage, decide: takeBackAsk },
  'start-results': { roles: stage, decide: startResults },
  'show-next-result': { roles: stage, decide: showNextResult },
  sign: { roles: [...stage, 'signer'], decide: sign },

  'keep-part': { roles: officer, whilePaused: true, decide: keepPart },
  'draw-further-tie': { roles: officer, whilePaused: true, decide: drawFurtherTie },
};
