/** Words that carry no fact of their own: left out of retrieval and overlap. Negations and figures are kept. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those and or but nor so yet if then than as of in on at by for from to with into onto upon about ' +
    'over under after before during through between among against within without across along around off out up down ' +
    'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself ' +
    'herself itself ourselves themselves who whom whose which what when where why how there here ' +
    'is am are was were be been being do does did doing done have has had having will would shall should can could may might ' +
    'must ought also just only very too even still again ever both each every all any some such same other another more most ' +
    'much many own while because since until although though whether however meanwhile s t d ll m re ve mr mrs ms dr said say says ' +
    'saying told tell'
  ).split(' '),
);
