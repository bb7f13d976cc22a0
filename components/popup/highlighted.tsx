/** A text with the words that the query names set off. */
export function Highlighted(props: {
  readonly text: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}) {
  const pieces = [];
  let at = 0;
  for (const { start, end } of [...props.highlights].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start) continue;
    pieces.push(props.text.slice(at, start), <mark>{props.text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {pieces}
      {props.text.slice(at)}
    </>
  );
}
