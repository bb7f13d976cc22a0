/** Key under which the page itself appears among the articles of an origin. */
export const here = 'here';
