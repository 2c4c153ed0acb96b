/** A mistake to plant: a server that forgets what phones have sent. A test that does not notice it proves nothing. */

import { decide } from '../../domain/event/decide.ts';

/**
 * Decides ballots as if the server had lost the earlier messages of each phone for which `isForgotten` is true, and as
 * if each ballot were based on the newest revision. Otherwise the person would be asked (B19), and nothing would be
 * accepted twice.
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
