/** A mistake to plant: a server that forgets what phones have sent. A test that does not notice it proves nothing. */

import { decide } from '../../domain/event/decide.ts';

/**
 * Decides ballots as if those of their phone's sendings had never come for which `isForgotten` holds, and as if each were
 * made from what stands: otherwise the person would be asked (B19), and nothing would be taken twice.
 */
export function forgetting(isForgotten: (sent: number, now: number) => boolean): typeof decide {
  return (state, command, actor, moment) => {
    const ballot = command.type === 'send-ballot' ? state.ballots.get(command.key) : undefined;
    if (!ballot || command.type !== 'send-ballot') return decide(state, command, actor, moment);
    const phones = ballot.phones.map(({ device, sent }) => ({
      device,
      sent: sent.filter(({ send }) => !isForgotten(send, command.send)),
    }));
    const forgetful = { ...state, ballots: new Map([[command.key, { ...ballot, phones }]]) };
    return decide(forgetful, { ...command, basedOn: ballot.revision }, actor, moment);
  };
}
