import { useState } from 'preact/hooks';

/** A field for a web address with its button. `onAddress` runs inside the submit, so that it may ask the browser. */
export function AddressForm(props: {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly busy?: boolean;
  readonly onAddress: (text: string) => void;
}) {
  const [text, setText] = useState('');
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) props.onAddress(text.trim());
      }}
    >
      <input
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        aria-label={props.label}
        placeholder={props.hint}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" disabled={props.busy === true}>
        {props.button}
      </button>
    </form>
  );
}
