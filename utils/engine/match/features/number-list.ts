/** A list of numbers that serves one pair after the other: what is emptied keeps its room, unlike an array. */
export interface NumberList {
  /** Good up to `length`. */
  values: Float64Array;
  length: number;
}

/** An empty list. */
export const createNumberList = (): NumberList => ({ values: new Float64Array(64), length: 0 });

/** Puts a number at a list's end. */
export function add(list: NumberList, value: number): void {
  if (list.length === list.values.length) {
    const room = new Float64Array(list.length * 2);
    room.set(list.values);
    list.values = room;
  }
  list.values[list.length] = value;
  list.length += 1;
}

/** Whether a list holds a number. */
export function has({ values, length }: NumberList, value: number): boolean {
  for (let at = 0; at < length; at += 1) if (values[at] === value) return true;
  return false;
}

/** Puts a number at the end of a list that does not hold it. */
export function addOnce(list: NumberList, value: number): void {
  if (!has(list, value)) add(list, value);
}
