import { useCallback, type ReactNode } from 'react';
import { seedShape } from '../../../domain/event/drawn-order.ts';
import type { EventId } from '../../../domain/ids.ts';
import { longestReason, type OrderDraw } from '../../../domain/wire/http-bids.ts';
import { Button } from '../../ui/button.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { bidWords as words } from '../../words/bids.ts';
import { useFetched } from '../frame/use-fetched.ts';
import { Reading, type CheckedForm } from '../form/checked.ts';
import { SendingForm } from '../form/sending-form.tsx';
import { takeText } from '../form/texts.ts';
import { useDraft } from '../form/use-draft.ts';
import { useSending } from '../form/use-sending.ts';
import { drawOrder, readOrderDraw } from '../requests.ts';
import { goSaying } from '../said.ts';
import styles from './bids.module.css';

export interface OrderDrawingProps {
  event: EventId;
  /** The order may still change. */
  open: boolean;
}

/** The running order by lot: the last draw with its seed, how to check it, and a new one. */
export function OrderDrawing({ event, open }: OrderDrawingProps): ReactNode {
  const { value } = useFetched(
    useCallback(async () => {
      const reply = await readOrderDraw(event);
      return reply.kind === 'value' ? { ...reply, value: { draw: reply.value } } : reply;
    }, [event]),
  );
  const draw = value?.draw ?? null;
  if (draw === null && !open) return null;
  return (
    <section className={styles.draw} aria-labelledby="draw">
      <h2 id="draw">{words.drawTitle}</h2>
      {draw === null ? null : <LastDraw draw={draw} />}
      {open ? <NewDraw event={event} /> : null}
    </section>
  );
}

function LastDraw({ draw }: { draw: OrderDraw }): ReactNode {
  return (
    <>
      <p>{draw.stands ? words.drawStands : words.drawChanged}</p>
      <SummaryList
        items={[
          { term: words.seed, value: draw.seed },
          { term: words.reason, value: draw.reason },
          { term: words.drawTimes, value: String(draw.times) },
        ]}
      />
      <details>
        <summary>{words.drawCheckTitle}</summary>
        <p>{words.drawCheck({ seed: draw.seed })}</p>
      </details>
    </>
  );
}

const empty = { seed: '', reason: '' };

function NewDraw({ event }: { event: EventId }): ReactNode {
  const draft = useDraft(`event-${event}-draw`, empty);
  const { values, change } = draft;
  const sending = useSending({
    check: () => readDraw(values),
    send: (asked) => drawOrder(event, asked),
    done: () => {
      draft.forget();
      goSaying({ at: 'event', event, part: 'overview' }, words.drawn);
    },
  });
  return (
    <SendingForm sending={sending} save={words.drawNow} draft={draft}>
      <p>{words.drawMeans}</p>
      <TextField
        id="seed"
        label={words.seed}
        hint={words.seedHint}
        characters={24}
        inputMode="numeric"
        autoComplete="off"
        error={sending.errorOf('seed')}
        value={values.seed}
        onChange={(seed) => change({ seed })}
      />
      <div>
        <Button kind="quiet" onClick={() => change({ seed: madeUpSeed() })}>
          {words.makeSeed}
        </Button>
      </div>
      <TextField
        id="reason"
        label={words.reason}
        hint={words.reasonHint}
        error={sending.errorOf('reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </SendingForm>
  );
}

function readDraw({ seed, reason }: typeof empty): CheckedForm<typeof empty> {
  const reading = new Reading();
  const digits = seed.replace(/\s/g, '');
  return reading.result({
    seed: reading.take('seed', seedShape.test(digits) ? digits : null, words.seedWrong, ''),
    reason: takeText(reading, {
      id: 'reason',
      typed: reason,
      faults: words.fields.reason,
      most: longestReason,
    }),
  });
}

/** Eight digits by the browser's own chance. */
function madeUpSeed(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(number % 100_000_000).padStart(8, '0');
}
