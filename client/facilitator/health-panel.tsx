import type { ReactNode } from 'react';
import { takesBallots } from '../../domain/event/stages.ts';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import type { Health } from '../../domain/wire/health.ts';
import { failedSentence } from '../words/copies.ts';
import { ageWords, freeWords, healthWords as words, timeWords } from '../words/health.ts';
import { countWords } from '../words/numbers.ts';
import { deviceName, heardWords, isSilent, sharedDeviceWords } from '../words/shared-devices.ts';
import styles from './health-panel.module.css';
import type { PanelProps } from './projects-panel.tsx';
import { isClosing, SafeToClose } from './safe-to-close.tsx';
import { useHealth } from './use-health.ts';

/** How the hall does, at a glance and without alarm: what is in, what is on its way, and how the laptop is. */
export function HealthPanel({ view }: Pick<PanelProps, 'view'>): ReactNode {
  const health = useHealth(view.event);
  return (
    <div className={styles.health}>
      {!takesBallots(view.stage) || (isClosing(view) && !view.safeToClose) ? null : (
        <div>
          {isClosing(view) ? null : <SafeToClose view={view} />}
          {view.safeToClose ? <p className={styles.hint}>{words.safeMeans}</p> : null}
        </div>
      )}
      <Votes view={view} />
      <Phones view={view} />
      {health === null ? null : <Shared devices={health.sharedDevices} />}
      <Laptop health={health} />
    </div>
  );
}

function Votes({ view }: { view: FacilitatorView }): ReactNode {
  return (
    <Part heading={words.votes}>
      <Fact term={words.ballots}>{countWords(view.ballots)}</Fact>
      <Fact term={words.opened}>{countWords(view.joined)}</Fact>
      <Fact term={words.silent} hint={words.silentMeans}>
        {countWords(view.outOfReach.silentCards)}
      </Fact>
    </Part>
  );
}

function Phones({ view }: { view: FacilitatorView }): ReactNode {
  const { connected, unsent, outOfReach } = view;
  return (
    <Part heading={words.phones}>
      <Fact term={words.here}>{countWords(connected)}</Fact>
      <Fact term={words.unsent} waiting={unsent > 0}>
        {countWords(unsent)}
      </Fact>
      <Fact term={words.away}>{countWords(outOfReach.away)}</Fact>
      <Fact term={words.lost} hint={outOfReach.unsent > 0 ? words.lostMeans : null}>
        {countWords(outOfReach.unsent)}
      </Fact>
    </Part>
  );
}

/** Voting tablets and helpers' devices: each by where it is, and whether it is heard. None: none was set up. */
function Shared({ devices }: { devices: Health['sharedDevices'] }): ReactNode {
  if (devices.length === 0) return null;
  return (
    <Part heading={sharedDeviceWords.title}>
      {devices.map((device, place) => (
        <Fact key={place} term={deviceName(device)} hint={hintOf(device)} waiting={hintOf(device) !== null}>
          {heardWords(device)}
        </Fact>
      ))}
    </Part>
  );
}

function hintOf(device: Health['sharedDevices'][number]): string | null {
  if (isSilent(device)) return sharedDeviceWords.silentMeans;
  return device.waiting === 0 ? null : sharedDeviceWords.waiting({ count: device.waiting });
}

function Laptop({ health }: { health: Health | null }): ReactNode {
  if (health === null)
    return (
      <Part heading={words.laptop}>
        <Fact term={words.unknown}>…</Fact>
      </Part>
    );
  const { disk, commitMs, copy, unread, lines } = health;
  const isNearlyFull = lines.open * 10 >= lines.most * 9;
  return (
    <Part heading={words.laptop}>
      <Fact term={words.saving} hint={savingHint(disk)} waiting={!disk.writes}>
        {disk.writes ? words.yes : words.no}
      </Fact>
      <Fact term={words.free}>{freeWords(disk.free)}</Fact>
      <Fact term={words.commit}>{commitMs === null ? words.noCommit : words.commitWords(commitMs)}</Fact>
      <Fact
        term={copy.carried ? words.copy.carried : words.copy.here}
        hint={copy.trouble === null ? null : failedSentence(copy.trouble)}
        waiting={copy.trouble !== null}
      >
        {copyWords(health)}
      </Fact>
      {unread === 0 ? null : (
        <Fact term={words.unread} hint={words.unreadMeans} waiting>
          {countWords(unread)}
        </Fact>
      )}
      <Fact term={words.lines} hint={isNearlyFull ? words.linesFew : null} waiting={isNearlyFull}>
        {words.linesWords(lines)}
      </Fact>
    </Part>
  );
}

function savingHint({ lost, writtenBackAt }: Health['disk']): string | null {
  if (lost) return words.filesLost;
  return writtenBackAt === null ? null : words.writtenBack({ at: timeWords(writtenBackAt) });
}

function copyWords({ now, copy }: Health): string {
  if (copy.lastAt === null) return words.copyNone;
  return ageWords(Math.max(0, Math.round((now - copy.lastAt) / 1_000)), copy.ballotsSince ?? 0);
}

function Part({ heading, children }: { heading: string; children: ReactNode }): ReactNode {
  return (
    <section className={styles.part}>
      <h3>{heading}</h3>
      <dl>{children}</dl>
    </section>
  );
}

interface FactProps {
  term: string;
  hint?: string | null;
  waiting?: boolean;
  children: ReactNode;
}

function Fact({ term, hint = null, waiting = false, children }: FactProps): ReactNode {
  return (
    <div className={styles.fact} data-waiting={waiting || undefined}>
      <dt>
        {term}
        {hint === null ? null : <span className={styles.hint}>{hint}</span>}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
