import type { ReactNode } from 'react';
import type { CardNumber } from '../../domain/ids.ts';
import { Button } from '../ui/button.tsx';
import { Tick } from '../ui/tick.tsx';
import { failedSentence } from '../words/copies.ts';
import { gigabyteWords } from '../words/gigabytes.ts';
import { hallCheckWords as words, momentWords } from '../words/hall-check.ts';
import { isolated } from '../words/isolated-names.ts';
import { namesWords } from '../words/names.ts';
import { flawSentence, warningSentence } from '../words/rules-flaws.ts';
import styles from './hall-check.module.css';
import { phonesToTry, type CheckFinding, type Verdict } from './verdicts.ts';

/** One thing that was looked at: its name, how it stands, and what to do. */
export function FindingRow({
  finding,
  onNotice,
}: {
  finding: CheckFinding;
  onNotice: () => void;
}): ReactNode {
  return (
    <li className={styles.finding}>
      <VerdictSign verdict={finding.verdict} />
      <div className={styles.findingWords}>
        <h2>{words.names[finding.what]}</h2>
        {finding.what === 'cards' && finding.unreached.length > 0 ? (
          <UnreachedCards finding={finding} onNotice={onNotice} />
        ) : finding.what === 'rules' && finding.verdict !== 'go' ? (
          <RulesNotMet {...finding} />
        ) : (
          <p>{sentenceOf(finding)}</p>
        )}
      </div>
    </li>
  );
}

/** A shape for each verdict, with its word: known without colour. */
function VerdictSign({ verdict }: { verdict: Verdict }): ReactNode {
  return (
    <span className={`${styles.sign} ${styles[verdict]}`}>
      <span className={styles.shape} aria-hidden="true">
        {verdict === 'go' ? <Tick /> : shapes[verdict]}
      </span>
      {words.verdicts[verdict]}
    </span>
  );
}

const shapes = { look: '!', 'no-go': '×', self: '?' } as const;

function UnreachedCards({
  finding,
  onNotice,
}: {
  finding: Extract<CheckFinding, { what: 'cards' }>;
  onNotice: () => void;
}): ReactNode {
  return (
    <>
      <p>{words.cardsStop}</p>
      <ul>
        {finding.unreached.map(({ batch, first, last, address }) => (
          <li key={batch}>{cardsWords(first, last, address)}</li>
        ))}
      </ul>
      <p>{words.cardsHelp}</p>
      <p>
        <Button onClick={onNotice}>{words.notice}</Button>
      </p>
    </>
  );
}

function RulesNotMet({ flaws, warnings }: Extract<CheckFinding, { what: 'rules' }>): ReactNode {
  return (
    <>
      {flaws.length === 0 ? null : <p>{words.rulesStop}</p>}
      <ul>
        {flaws.map((found) => (
          <li key={found.flaw}>{flawSentence(found, () => undefined)}</li>
        ))}
        {warnings.map((found) => (
          <li key={found.warning}>{warningSentence(found)}</li>
        ))}
      </ul>
    </>
  );
}

function sentenceOf(finding: CheckFinding): string {
  const { verdict } = finding;
  switch (finding.what) {
    case 'network':
      return networkWords(finding);
    case 'cards':
      return finding.batches === 0 ? words.noCards : words.cardsGo({ batches: finding.batches });
    case 'rules':
      return words.rulesGo;
    case 'phones':
      return verdict === 'go'
        ? words.phonesGo({ addresses: finding.addresses })
        : words.phonesLook({ addresses: finding.addresses, wanted: phonesToTry });
    case 'saving':
      if (finding.lost) return words.savesNotLost;
      return verdict === 'go' ? words.saves : words.savesNot;
    case 'disk':
      if (finding.freeBytes === null) return words.freeUnknown;
      return diskWords(verdict, finding.freeBytes);
    case 'clock':
      return clockWords(finding);
    case 'copy':
      if (!finding.carried) return words.copyNowhere;
      return verdict === 'go' ? lastCopyWords(finding.lastAt) : failedSentence(finding.trouble ?? 'other');
    case 'power':
      return { go: words.powerGoes, look: words.powerLook, 'no-go': words.powerLook, self: words.powerSelf }[
        verdict
      ];
    default:
      return {
        go: words.displayGoes,
        look: words.displayLook,
        'no-go': words.displayLook,
        self: words.displaySelf,
      }[verdict];
  }
}

function networkWords({ verdict, posters, addresses }: Extract<CheckFinding, { what: 'network' }>): string {
  const answering = namesWords(addresses.map(isolated));
  if (verdict === 'go') return words.networkGoes({ addresses: answering });
  return addresses.length === 0
    ? words.networkNone
    : words.networkStops({ posters: isolated(posters), addresses: answering });
}

function cardsWords(firstCard: CardNumber, lastCard: CardNumber, at: string): string {
  const address = isolated(at);
  const [first, last] = [String(firstCard), String(lastCard)];
  return first === last ? words.cardOf({ first, address }) : words.cardsOf({ first, last, address });
}

function diskWords(verdict: Verdict, freeBytes: number): string {
  const gigabytes = gigabyteWords(freeBytes);
  return verdict === 'go' ? words.free({ gigabytes }) : words.freeLittle({ gigabytes });
}

function clockWords({ verdict, behind, now }: Extract<CheckFinding, { what: 'clock' }>): string {
  const said = { now: momentWords(now) };
  if (behind) return words.clockBehind(said);
  return verdict === 'go' ? words.clockSays(said) : words.clockApart(said);
}

function lastCopyWords(lastAt: number | null): string {
  return lastAt === null ? words.copyFirst : words.copyGoes({ at: momentWords(lastAt) });
}
