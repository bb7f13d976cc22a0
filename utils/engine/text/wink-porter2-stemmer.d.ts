declare module 'wink-porter2-stemmer' {
  /** Stems one English word by Porter's second algorithm. */
  const stem: (word: string) => string;
  export default stem;
}
