/** Sites with a button each. `labelOf`: the button's full name, for those who listen. */
export function SiteList(props: {
  readonly sites: readonly string[];
  readonly button: string;
  readonly labelOf: (site: string) => string;
  readonly onSite: (site: string) => void;
}) {
  return (
    <ul class="sites">
      {props.sites.map((site) => (
        <li key={site}>
          <span>{site}</span>
          <button
            type="button"
            class="quiet"
            aria-label={props.labelOf(site)}
            onClick={() => props.onSite(site)}
          >
            {props.button}
          </button>
        </li>
      ))}
    </ul>
  );
}
