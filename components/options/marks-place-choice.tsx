import type { MarksPlace } from '../../utils/app/view.ts';
import { type MessageKey, useWords } from '../words.tsx';

const places: readonly { readonly place: MarksPlace; readonly label: MessageKey }[] = [
  { place: 'page', label: 'placePage' },
  { place: 'panel', label: 'placePanel' },
  { place: 'off', label: 'placeOff' },
];

/** Where marks are shown, for all sites. */
export function MarksPlaceChoice(props: {
  readonly place: MarksPlace;
  readonly onChoose: (place: MarksPlace) => void;
}) {
  const { t } = useWords();
  return (
    <fieldset class="choices">
      <legend class="unseen">{t('placeHeading')}</legend>
      {places.map(({ place, label }) => (
        <label key={place}>
          <input
            type="radio"
            name="place"
            checked={props.place === place}
            onChange={() => props.onChoose(place)}
          />
          {t(label)}
        </label>
      ))}
    </fieldset>
  );
}
