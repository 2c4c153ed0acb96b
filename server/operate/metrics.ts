/**
 * The numbers that an operator watches, as Prometheus reads them (OP2). They are of the whole server and name no event
 * and no person. What moves with ballots moves in tens (docs/decisions/secrecy.md).
 */

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { stages, type Stage } from '../../domain/event/stages.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { Meters } from '../live/meters.ts';
import type { Time } from '../live/time.ts';
import { InTens } from './in-tens.ts';

/** What is looked at when the numbers are asked for. */
export interface Watched {
  /** One for each event. */
  readonly events: () => readonly {
    readonly stage: Stage;
    readonly phones: number;
    readonly depth: number;
  }[];
  readonly saving: () => boolean;
  readonly connections: () => number;
}

/** Seconds. A hall's disk takes milliseconds; a quarter of a second is what a person notices. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const minuteMs = 60_000;

export class Metrics implements Meters {
  readonly #registry = new Registry();
  readonly #refused: Counter<'code'>;
  readonly #commits: InTens<number>;
  readonly #ballots: InTens<void>;
  readonly #time: Pick<Time, 'wall'>;
  #lastWriteMs: number | null = null;

  constructor(time: Pick<Time, 'wall'>) {
    this.#time = time;
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    const commits = new Histogram({
      name: 'decision_day_commit_seconds',
      help: 'How long it took to bring entries to the disk, told ten commits at a time.',
      buckets,
      registers,
    });
    this.#commits = new InTens((ten) => ten.forEach((ms) => commits.observe(ms / 1_000)));
    const ballots = new Counter({
      name: 'decision_day_ballots_acknowledged_total',
      help: 'Ballots acknowledged since the start, of all events together, in whole tens.',
      registers,
    });
    this.#ballots = new InTens((ten) => ballots.inc(ten.length));
    this.#refused = new Counter({
      name: 'decision_day_refused_total',
      help: 'Commands refused since the start, by the code of the refusal.',
      labelNames: ['code'],
      registers,
    });
    this.#gauge('last_write_timestamp_seconds', 'The minute in which entries were last written.', () =>
      this.#lastWriteMs === null ? NaN : this.#lastWriteMs / 1_000,
    );
  }

  committed(ms: number): void {
    this.#commits.add(ms);
    this.#lastWriteMs = Math.floor(this.#time.wall() / minuteMs) * minuteMs;
  }

  acknowledged(ballots: number): void {
    for (let ballot = 0; ballot < ballots; ballot += 1) this.#ballots.add();
  }

  refused(code: RefusalCode): void {
    this.#refused.inc({ code });
  }

  /** From now on the gauges read the running server. */
  watch({ events, saving, connections }: Watched): void {
    const sum = (pick: (event: ReturnType<Watched['events']>[number]) => number): number =>
      events().reduce((total, event) => total + pick(event), 0);
    this.#gauge('phones_connected', 'Phones connected now.', () => sum(({ phones }) => phones));
    this.#gauge('connections_open', 'Connections open now, of phones and screens.', connections);
    this.#gauge('queue_depth', 'Commands that wait to be decided.', () => sum(({ depth }) => depth));
    this.#gauge('saving', '1 while the storage takes entries, else 0.', () => Number(saving()));
    const inStage = new Gauge({
      name: 'decision_day_events',
      help: 'Events by stage.',
      labelNames: ['stage'],
      registers: [this.#registry],
      collect: () =>
        stages.forEach((stage) =>
          inStage.set(
            { stage },
            sum((event) => Number(event.stage === stage)),
          ),
        ),
    });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All numbers as they are now. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #gauge(name: string, help: string, now: () => number): void {
    const gauge: Gauge = new Gauge({
      name: `decision_day_${name}`,
      help,
      registers: [this.#registry],
      collect() {
        gauge.set(now());
      },
    });
  }
}
