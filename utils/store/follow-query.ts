import { liveQuery } from 'dexie';

/**
 * Calls back with what a query over the base answers, now and after every change of it in any context.
 * For extension pages: in a service worker it is unreliable. Returns its undo.
 */
export function followQuery<Value>(
  query: () => Promise<Value>,
  onValue: (value: Value) => void,
  onError: (error: unknown) => void = () => undefined,
): () => void {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
  return () => subscription.unsubscribe();
}
