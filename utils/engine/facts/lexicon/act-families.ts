import { stemOf } from '../../text/known-words.ts';

/**
 * Families of acts that readers take for the same event but that say different things of it: a person can be
 * extradited, deported or handed over; a man held, arrested, charged or convicted. Within a family the members
 * separated by `|` part materially; those joined by `,` say the same.
 */
const families: readonly string[] = [
  'extradite | deport,expel | hand over,turn over,give up,surrender | transfer,send,move,relocate | repatriate,return | release,free',
  'arrest,apprehend,capture | detain,hold,jail | charge,indict | convict | accuse | acquit,clear,exonerate | sentence',
  'kill,slay,die,perish | murder | assassinate | execute | shoot | stab | massacre,slaughter | wound,injure,hurt | hit,strike | attack,assault',
  'fire,sack,dismiss,terminate | resign,quit,step down | oust,remove,depose | leave,depart | suspend | retire | demote | recuse',
  'threaten,menace | warn,caution | pledge,vow,promise | order,command | ask,request,urge | demand,insist',
  'ban,prohibit,outlaw,bar | restrict,limit,curb | block,halt,stop,freeze | delay,postpone,suspend,put off | cancel,scrap,drop,abandon,pull out,withdraw,bow out | end,terminate',
  'invade | enter,move in | attack,bomb,raid,strike | seize,capture,take over,occupy | sweep',
  'criticize,criticise,fault | slam,blast,rip,lambast,assail,hammer,denounce,condemn,rail | rebuke,reprimand,scold,admonish | mock,ridicule,insult,deride | question,challenge',
  'deny,refute | decline,refuse | dismiss,reject,rebuff | ignore',
  'approve,authorize,authorise,permit,allow,pass,clear,vote | support,back,endorse | propose,introduce,unveil | sign',
  'negotiate,bargain | meet | discuss,talk,speak | agree | argue,quarrel,clash,fight | call,phone',
  'steal,rob,loot | take,grab,snatch | obtain,acquire,get,receive | leak | hack,breach',
  'molest,rape,abuse | harass | touch,grope | kiss | assault',
  'flee,escape,run away | leave,depart | evacuate | travel,fly,go',
  'increase,rise,climb,grow,gain,surge,soar,spike,jump,skyrocket,double,triple | decrease,fall,drop,decline,slip,dip,plunge,plummet,tumble,sink,halve',
  'protest,demonstrate,march,rally | riot | storm | gather,assemble',
  'praise,laud,applaud,commend,hail | thank | congratulate | defend,justify',
  'overturn,reverse,repeal,rescind,revoke | uphold,affirm | strike down,invalidate,void | overrule',
  'crash,collide | explode,blow up | burn | collapse | sink',
  'apologize,apologise | regret | defend | deny',
  'win | beat,defeat,trounce | lose | tie',
  'shock,stun,surprise,startle | anger,enrage,outrage,infuriate | disappoint | unnerve,worry,alarm | please,delight',
];

/** Nouns of acts that no suffix gives away, with their verbs. */
const nouns: readonly string[] = [
  'handover:hand over',
  'rendition:transfer',
  'extradition:extradite',
  'deportation:deport',
  'expulsion:expel',
  'transfer:transfer',
  'arrest:arrest',
  'detention:detain',
  'indictment:indict',
  'conviction:convict',
  'acquittal:acquit',
  'killing:kill',
  'murder:murder',
  'assassination:assassinate',
  'execution:execute',
  'death:die',
  'shooting:shoot',
  'stabbing:stab',
  'massacre:massacre',
  'resignation:resign',
  'firing:fire',
  'dismissal:dismiss',
  'ouster:oust',
  'departure:leave',
  'suspension:suspend',
  'invasion:invade',
  'withdrawal:withdraw',
  'cancellation:cancel',
  'postponement:postpone',
  'criticism:criticize',
  'condemnation:condemn',
  'denial:deny',
  'refusal:refuse',
  'approval:approve',
  'authorization:authorize',
  'endorsement:endorse',
  'theft:steal',
  'molestation:molest',
  'harassment:harass',
  'protest:protest',
  'demonstration:demonstrate',
  'riot:riot',
  'reversal:reverse',
  'repeal:repeal',
  'collapse:collapse',
  'explosion:explode',
  'apology:apologize',
  'defeat:defeat',
  'victory:win',
  'threat:threaten',
  'warning:warn',
  'pledge:pledge',
  'vow:vow',
  'promise:promise',
];

/** Verb that a noun's stem stands for. */
export const actNouns: ReadonlyMap<string, string> = new Map(
  nouns.map((entry): [string, string] => {
    const [noun = '', verb = ''] = entry.split(':');
    return [stemOf(noun), verb];
  }),
);

/** Of each verb: the families it is in, each with the number of its member there. */
export const actFamilies: ReadonlyMap<string, ReadonlyMap<number, number>> = (() => {
  const found = new Map<string, Map<number, number>>();
  families.forEach((family, number) => {
    family.split('|').forEach((member, position) => {
      for (const verb of member.trim().split(',')) {
        const memberships = found.get(verb) ?? new Map<number, number>();
        memberships.set(number, position);
        found.set(verb, memberships);
      }
    });
  });
  return found;
})();
