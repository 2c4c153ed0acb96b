import { useEffect, type ReactNode } from 'react';
import { useStaff } from '../../stores/use-staff.ts';
import { Notice } from '../../ui/notice.tsx';
import { SituationContext } from '../../ui/situation.ts';
import { refusalSentence } from '../../words/refusals.ts';
import { officerWords as words } from '../../words/officer.ts';
import { BidPage } from '../bids/bid-page.tsx';
import { OfficerPage } from '../frame/officer-page.tsx';
import { RulesCheck } from '../rules/rules-check.tsx';
import { noteEnded } from '../session.ts';
import type { OfficerRoute } from '../route.ts';
import { EventPartPage } from './event-part.tsx';

export interface EventScreenProps {
  where: Extract<OfficerRoute, { at: 'event' | 'bid' }>;
}

/**
 * One event's pages. They use the same live view as the facilitator's screen, so rules that were fixed or an order that
 * was changed on another screen are seen here at once.
 */
export function EventScreen({ where }: EventScreenProps): ReactNode {
  const { phase, refusal, view, book } = useStaff('facilitator', where.event);
  const ended = phase === 'refused' && refusal === 'signed-out';
  useEffect(() => {
    if (ended) noteEnded();
  }, [ended]);

  const crumbs = [{ name: words.fundsTitle, to: { at: 'funds' } }] as const;
  // What stands here stays behind the question for the pass-phrase, with what was typed.
  const stays = ended && view !== null && book !== null;
  if (phase === 'refused' && refusal !== null && !stays) {
    const heading = refusal === 'unknown-event' ? words.noEvent : words.title;
    return (
      <OfficerPage heading={heading} crumbs={crumbs}>
        <Notice kind="stop">
          {refusal === 'unknown-event' ? words.noEventSentence : refusalSentence({ code: refusal })}
        </Notice>
      </OfficerPage>
    );
  }
  if (view === null || book === null) {
    return (
      <OfficerPage heading={words.title} crumbs={crumbs}>
        <p role="status">{words.loading}</p>
      </OfficerPage>
    );
  }
  const notices = <RulesCheck book={book} view={view} />;
  const event = { view, book, lost: phase !== 'live', notices };
  return (
    <SituationContext value={view.stage}>
      {where.at === 'bid' ? (
        <BidPage key={where.bid} event={event} bid={where.bid} />
      ) : (
        <EventPartPage key={where.part} event={event} part={where.part} />
      )}
    </SituationContext>
  );
}
