import type { Stage } from '../../domain/event/stages.ts';
import type { Stream } from '../journal.ts';
import { count, run, sql, type Steps } from '../sql/steps.ts';
import type { Takes } from './takes.ts';

/** `events` and `signatures`: where each event stands, by what rules, and who signed. */
export const eventTakes: Takes = {
  *'event-created'(_, { event, fund, area, practice, potPence, textHash }) {
    yield* run(
      sql`INSERT INTO events (event, fund, area, practice, pot_pence, text_hash, stage)
          VALUES (${event}, ${fund}, ${area}, ${practice ? 1 : 0}, ${potPence}, ${textHash}, 'setting-up')`,
    );
  },
  *'words-changed'({ number: event }, { textHash }) {
    yield* run(sql`UPDATE events SET text_hash = ${textHash} WHERE event = ${event}`);
  },
  *'event-pot-changed'({ number: event }, { potPence }) {
    yield* run(sql`UPDATE events SET pot_pence = ${potPence} WHERE event = ${event}`);
  },
  *'rules-set'({ number: event }, { rules }) {
    yield* run(sql`UPDATE events SET rules = ${JSON.stringify(rules)} WHERE event = ${event}`);
  },
  'doors-opened': stage('doors-open'),
  'doors-closed': stage('setting-up'),
  'rules-approved': ({ number: event }, { rulesFingerprint }) => freezeRules(event, rulesFingerprint),
  'approval-taken-back': ({ number: event }) => freezeRules(event, null),
  *'voting-opened'({ number: event }, { rulesFingerprint }) {
    yield* freezeRules(event, rulesFingerprint);
    yield* setStage(event, 'open');
  },
  'pitch-started-again': stage('open'),
  'last-call-started': stage('last-call'),
  'last-call-stopped': stage('open'),
  'closing-started': stage('closing'),
  'voting-closed': stage('counting'),
  'voting-reopened': stage('open'),
  *'act-undone'({ number: event }, body) {
    if (body.stage !== null) yield* setStage(event, body.stage);
  },
  sealed: stage('sealed'),
  *'run-made'({ number: event }, body) {
    yield* run(sql`UPDATE events SET run = ${body.run.number} WHERE event = ${event}`);
  },
  'results-started': stage('results'),
  *signed({ number: event }, { run: signedRun, as, person, fingerprint, proof }) {
    yield* run(
      sql`INSERT INTO signatures (event, run, signed_as, person, fingerprint, proof)
          VALUES (${event}, ${signedRun}, ${as}, ${person}, ${fingerprint}, ${proof.by})`,
    );
    const signatures = yield* count(
      sql`SELECT COUNT(*) AS count FROM signatures WHERE event = ${event} AND run = ${signedRun}`,
    );
    if (signatures === 2) yield* setStage(event, 'signed');
  },
};

function stage(next: Stage) {
  return ({ number: event }: Stream): Steps<void> => setStage(event, next);
}

function* setStage(event: number, next: Stage): Steps<void> {
  yield* run(sql`UPDATE events SET stage = ${next} WHERE event = ${event}`);
}

function* freezeRules(event: number, fingerprint: string | null): Steps<void> {
  yield* run(sql`UPDATE events SET rules_fingerprint = ${fingerprint} WHERE event = ${event}`);
}
