import { useRef } from 'preact/hooks';

/** A button that lets the reader choose a file. */
export function FilePick(props: {
  readonly label: string;
  /** As the `accept` attribute takes it. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={props.accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) props.onFile(file);
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {props.label}
      </button>
    </>
  );
}
