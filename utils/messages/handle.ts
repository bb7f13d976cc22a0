import type { MessageSender } from '../browser/messaging.ts';
import { onMessage } from '../browser/messaging.ts';
import type { Answer, Argument, Direction, Directions, Message } from './protocol.ts';

/** A handler for each call of a direction. */
export type Handlers<To extends Direction> = {
  readonly [Call in keyof Directions[To]]: (
    argument: Argument<To, Call>,
    sender: MessageSender,
  ) => Answer<To, Call> | Promise<Answer<To, Call>>;
};

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'to' in value && 'call' in value;

/**
 * The listener behind `handle`, apart from the browser. It gives `undefined` for what is not for this
 * receiver, or for a call that it has no handler for: any other answer would beat the receiver's own.
 */
export function answerMessages<To extends Direction>(
  to: To,
  handlers: Partial<Handlers<To>>,
): (message: unknown, sender: MessageSender) => Promise<unknown> | undefined {
  const byCall = new Map(Object.entries(handlers)) as Map<
    string,
    (argument: unknown, sender: MessageSender) => unknown
  >;
  return (message, sender) => {
    if (!isMessage(message) || message.to !== to) return undefined;
    const handler = byCall.get(message.call);
    // An async function turns what the handler throws at once into a rejection, which the sender gets.
    return handler && (async () => handler(message.argument, sender))();
  };
}

/** Answers the messages of one direction, and leaves all others to other listeners. Returns its undo. */
export const handle = <To extends Direction>(to: To, handlers: Partial<Handlers<To>>): (() => void) =>
  onMessage(answerMessages(to, handlers));
