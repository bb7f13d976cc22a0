/** Irregular past forms, a verb a word: base/past/participle. */
export const irregularVerbs: readonly (readonly [base: string, past: string, participle: string])[] = `
arise/arose/arisen become/became/become begin/began/begun bend/bent/bent bet/bet/bet bid/bid/bid bind/bound/bound bite/bit/bitten
bleed/bled/bled blow/blew/blown break/broke/broken bring/brought/brought broadcast/broadcast/broadcast build/built/built burn/burnt/burnt
burst/burst/burst buy/bought/bought catch/caught/caught choose/chose/chosen cling/clung/clung come/came/come cost/cost/cost cut/cut/cut
deal/dealt/dealt dig/dug/dug draw/drew/drawn drink/drank/drunk drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed/fed feel/felt/felt
fight/fought/fought find/found/found flee/fled/fled fly/flew/flown forbid/forbade/forbidden forecast/forecast/forecast forget/forgot/forgotten
forgive/forgave/forgiven freeze/froze/frozen get/got/gotten give/gave/given go/went/gone grow/grew/grown hang/hung/hung hear/heard/heard
hide/hid/hidden hit/hit/hit hold/held/held hurt/hurt/hurt keep/kept/kept know/knew/known lay/laid/laid lead/led/led leave/left/left
lend/lent/lent let/let/let lie/lay/lain lose/lost/lost make/made/made mean/meant/meant meet/met/met mislead/misled/misled overcome/overcame/overcome
overthrow/overthrew/overthrown oversee/oversaw/overseen pay/paid/paid put/put/put quit/quit/quit read/read/read ride/rode/ridden ring/rang/rung
rise/rose/risen run/ran/run say/said/said see/saw/seen seek/sought/sought sell/sold/sold send/sent/sent set/set/set shake/shook/shaken
shed/shed/shed shoot/shot/shot show/showed/shown shrink/shrank/shrunk shut/shut/shut sing/sang/sung sink/sank/sunk sit/sat/sat sleep/slept/slept
speak/spoke/spoken spend/spent/spent split/split/split spread/spread/spread stand/stood/stood steal/stole/stolen stick/stuck/stuck
strike/struck/struck swear/swore/sworn sweep/swept/swept swim/swam/swum swing/swung/swung take/took/taken teach/taught/taught tear/tore/torn
tell/told/told think/thought/thought throw/threw/thrown undergo/underwent/undergone understand/understood/understood uphold/upheld/upheld
wake/woke/woken wear/wore/worn weep/wept/wept win/won/won withdraw/withdrew/withdrawn withhold/withheld/withheld write/wrote/written
`
  .trim()
  .split(/\s+/u)
  .map((entry) => {
    const [base = '', past = '', participle = ''] = entry.split('/');
    return [base, past, participle] as const;
  });
