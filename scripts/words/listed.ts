import type { Messages } from '../../domain/words/messages.ts';

/** Every message by its key, such as `pads/score.legend`. */
export function listed(messages: Messages, where: string): (readonly [key: string, message: string])[] {
  return Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'string' ? [[`${where}${key}`, message] as const] : listed(message, `${where}${key}.`),
  );
}
