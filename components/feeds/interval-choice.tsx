import { useWords } from '../words.tsx';

const hour = 60;
/** How often a feed may be read, in minutes. */
const intervals = [30, hour, 3 * hour, 6 * hour, 12 * hour, 24 * hour] as const;

/** How often a feed is read. */
export function IntervalChoice(props: {
  readonly label: string;
  readonly minutes: number;
  readonly onChoose: (minutes: number) => void;
}) {
  const { count } = useWords();
  return (
    <select
      aria-label={props.label}
      value={String(props.minutes)}
      onChange={(event) => props.onChoose(Number(event.currentTarget.value))}
    >
      {intervals.map((minutes) => (
        <option key={minutes} value={String(minutes)}>
          {minutes < hour ? count('everyMinutes', minutes) : count('everyHours', minutes / hour)}
        </option>
      ))}
    </select>
  );
}
