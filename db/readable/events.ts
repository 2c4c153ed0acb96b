import type { Stage } from '../../domain/event/stages.ts';
import type { Database } from '../open.ts';
import type { Takes } from './takes.ts';

/** `events` and `signatures`: where each event stands, by what rules, and who signed. */
export function eventRows(db: Database): Takes {
  const add = db.prepare<[number, number, number, number, number, string]>(
    `INSERT INTO events (event, fund, area, practice, pot_pence, text_hash, stage)
     VALUES (?, ?, ?, ?, ?, ?, 'setting-up')`,
  );
  const setWords = db.prepare<[string, number]>('UPDATE events SET text_hash = ? WHERE event = ?');
  const setPot = db.prepare<[number, number]>('UPDATE events SET pot_pence = ? WHERE event = ?');
  const setRules = db.prepare<[string, number]>('UPDATE events SET rules = ? WHERE event = ?');
  const freezeRules = db.prepare<[string | null, number]>(
    'UPDATE events SET rules_fingerprint = ? WHERE event = ?',
  );
  const setStage = db.prepare<[Stage, number]>('UPDATE events SET stage = ? WHERE event = ?');
  const setRun = db.prepare<[number, number]>('UPDATE events SET run = ? WHERE event = ?');
  const sign = db.prepare<[number, number, string, number, string, string]>(
    'INSERT INTO signatures (event, run, signed_as, person, fingerprint, proof) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const signaturesOf = db
    .prepare<[number, number], number>('SELECT COUNT(*) FROM signatures WHERE event = ? AND run = ?')
    .pluck(true);
  const stage =
    (next: Stage) =>
    ({ number: event }: { readonly number: number }) =>
      setStage.run(next, event);

  return {
    'event-created': (_, { event, fund, area, practice, potPence, textHash }) =>
      add.run(event, fund, area, practice ? 1 : 0, potPence, textHash),
    'words-changed': ({ number: event }, { textHash }) => setWords.run(textHash, event),
    'event-pot-changed': ({ number: event }, { potPence }) => setPot.run(potPence, event),
    'rules-set': ({ number: event }, { rules }) => setRules.run(JSON.stringify(rules), event),
    'doors-opened': stage('doors-open'),
    'doors-closed': stage('setting-up'),
    'rules-approved': ({ number: event }, { rulesFingerprint }) => freezeRules.run(rulesFingerprint, event),
    'approval-taken-back': ({ number: event }) => freezeRules.run(null, event),
    'voting-opened': ({ number: event }, { rulesFingerprint }) => {
      freezeRules.run(rulesFingerprint, event);
      setStage.run('open', event);
    },
    'pitch-started-again': stage('open'),
    'last-call-started': stage('last-call'),
    'last-call-stopped': stage('open'),
    'closing-started': stage('closing'),
    'voting-closed': stage('counting'),
    'voting-reopened': stage('open'),
    'act-undone': ({ number: event }, body) => {
      if (body.stage !== null) setStage.run(body.stage, event);
    },
    sealed: stage('sealed'),
    'run-made': ({ number: event }, { run }) => setRun.run(run.number, event),
    'results-started': stage('results'),
    signed: ({ number: event }, { run, as, person, fingerprint, proof }) => {
      sign.run(event, run, as, person, fingerprint, proof.by);
      if (signaturesOf.get(event, run) === 2) setStage.run('signed', event);
    },
  };
}
