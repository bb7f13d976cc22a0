/** Addresses on a site at which feeds commonly stand, the likeliest first; [] for what is no http address. */
export function guessFeedAddresses(_siteUrl: string): readonly string[] {
  return [];
}
