/** Follows this phone's cards over its connection: what the hall holds for each, and how many ballots are still here. */

import type { EventId } from '../../domain/ids.ts';
import type { MineView } from '../../domain/views/roles.ts';
import type { SocketAnswer } from '../net/connection.ts';
import type { PhoneSocket } from '../net/phone.ts';
import { cardRefused, cardStands, countUnsent } from './ballots.ts';
import { cardTaken, useCards } from './cards.ts';

const askAgainMs = 2_000;

export interface CardFollower {
  /** The cards of this event on this phone, by token. */
  tokens(): string[];
  /** Asks how a card stands; with `take`, this phone votes with it from now on. Null when no answer came. */
  ask(token: string, take: boolean): Promise<SocketAnswer<MineView>>;
  /** After sleep a line may be dead without knowing it: what gives no answer is renewed. */
  probe(): Promise<void>;
  /** After the connection came up, and whenever the cards or ballots of this phone changed. */
  catchUp(): void;
  /** The connection went down: the hall has forgotten what it was told. */
  forget(): void;
}

export function followCards(event: EventId, line: PhoneSocket): CardFollower {
  let followed: readonly string[] = [];
  let reported: number | null = null;

  const tokens = (): string[] => {
    const { cards } = useCards.getState();
    return cards.filter((card) => card.event === event).map(({ token }) => token);
  };

  const ask = async (token: string, take: boolean): Promise<SocketAnswer<MineView>> => {
    const answer = await line.mine(token, take);
    if (answer?.ok === true) cardStands(token, answer.value);
    else if (answer !== null) cardRefused(token, answer.refusal.code);
    return answer;
  };

  const asking = new Set<string>();

  const follow = async (token: string): Promise<void> => {
    const take = useCards.getState().opened.includes(token);
    asking.add(token);
    const answer = await ask(token, take);
    asking.delete(token);
    if (take && answer !== null) cardTaken(token);
    // Slow, not down: when the connection is down, `catchUp` follows the card again after it came up.
    if (answer === null && line.isUp() && followed.includes(token))
      setTimeout(() => void follow(token), askAgainMs);
  };

  return {
    tokens,
    ask,
    async probe() {
      const [token] = followed;
      if (token === undefined || !line.isUp()) return;
      if ((await ask(token, false)) === null && line.isUp()) line.renew();
    },
    catchUp() {
      if (!line.isUp()) return;
      const before = followed;
      followed = tokens();
      for (const token of before) if (!followed.includes(token)) line.tell('leave', { token });
      const { opened } = useCards.getState();
      for (const token of followed) {
        const isNews = !before.includes(token) || opened.includes(token);
        if (isNews && !asking.has(token)) void follow(token);
      }
      const unsent = countUnsent(followed);
      if (unsent !== reported) line.tell('unsent', unsent);
      reported = unsent;
    },
    forget() {
      followed = [];
      asking.clear();
      reported = null;
    },
  };
}
