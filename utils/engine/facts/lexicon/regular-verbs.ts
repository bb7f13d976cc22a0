import { words } from './words.ts';

/** Regular verbs that news uses often; irregular ones are in irregular-verbs.ts. */
export const regularVerbs: readonly string[] = words(`
abandon abolish absorb abuse accelerate accept accompany accomplish accuse achieve acknowledge acquire act adapt add address adjourn admit adopt
advance advise advocate affect affirm agree aid aim air alert allege allow alter amend announce answer anticipate apologize apologise appeal appear
applaud apply appoint approach approve argue arm arrange arrest arrive ask assail assault assemble assert assess assign assist assume assure attach
attack attempt attend attract attribute authorize authorise avert avoid await award back balk ban bar base battle beat believe belong benefit blame
blast block board boast bolster bomb boost borrow boycott breach brief bristle bury call calculate campaign cancel capitalize capture care carry
cast cause cave cease celebrate censor censure certify challenge change characterize characterise charge chart chase check cheer chide cite claim
clarify clash classify clear climb close coerce collapse collect collide combat comment commit compare compel compete complain complete comply concede
conceal concern conclude condemn conduct confirm confiscate confront confuse connect consider consist conspire constitute construct consult
contact contain contend contest continue contract contradict contribute control convene convert convict convince cooperate correct counsel count
counter cover crack crash create credit criticize criticise cross crumble cull curb curtail damage dare dash debate debut decide declare decline
decrease dedicate defeat defend defer define defy delay delete deliver demand demonstrate demote denounce deny depart depend depict deploy deport depose
describe deserve design designate desire destroy detail detain deteriorate determine detonate develop devote die differ direct disagree disappear
disappoint disapprove disavow disband discharge disclose discount discourage discover discuss dismantle dismiss dispatch display dispute disqualify disrupt
dissolve distance distribute disturb divide divorce dodge dominate donate double doubt downplay draft drag drift drop dump earn ease echo edit eject elect
elevate eliminate embarrass embrace emerge emphasize emphasise employ enable enact encounter encourage end endanger endorse enforce engage enjoy enlist ensure
enter entitle equip erase erect erode erupt escalate escape establish estimate evacuate evade evaluate evolve examine exceed exchange excuse execute exempt
exercise exist exit expand expect expel experience expire explain explode exploit explore expose express extend extradite face facilitate fail falsify favor favour
fear feature file fill finalize finalise finance finish fire fix flag flash flatten flip float flood flow focus follow force forge form formalize forward foster
frame frustrate fuel fulfill fulfil fund gain gather generate grab grant greet guarantee guard guide hail halt hammer hand handle happen harass harm head
heal help highlight hint hire honor honour host identify ignite ignore illustrate impair impeach implement implicate imply import impose impress improve include increase
incite indicate indict influence inform infuriate inherit initiate inject injure inquire insist inspect inspire install instruct insult intend intensify interact
intercept intervene interview intimidate introduce invade invalidate invest investigate invite invoke involve issue jail join judge jump justify kick kidnap kill knock
label lack land lambast lament last laud laugh launch lean leap learn lift like limit line link list listen live load lobby locate lock log look loom loosen love lower maintain manage
mandate mark marry match matter mention merge mind miss mobilize mobilise mock moderate modify molest monitor mount mourn move murder murmur name narrow need negotiate nominate note
notice notify nullify object oblige observe obstruct obtain occupy occur offend offer open operate oppose order organize organise oust outlaw outline outrage overhaul overrule oversee
overturn owe own pack pardon participate pass pause peak perform permit persuade phase pick pitch place plan plant play plea plead please pledge plot plunge point poll ponder portray pose
position possess post postpone pour practice praise pray precede predict prefer prepare present preserve press pressure presume pretend prevail prevent probe proceed process proclaim produce
prohibit project promise promote prompt propose prosecute protect protest prove provide provoke publish pull punch punish purchase purge pursue push qualify question quote raid raise rail
rally ram range rank rate ratify reach react reaffirm realize realise reassure rebuff rebuke rebut recall receive recite recognize recognise recommend reconsider record recover recruit recuse reduce
refer reflect refrain refuse refute regard register regret reinforce reinstate reiterate reject relate relax relay release relent relieve rely remain remark remember remind remove rename renew
reopen repair repeal repeat replace reply report represent reprimand request require rescind rescue resemble reserve resign resist resolve respect respond rest restart restore restrict result resume
retain retire retract retreat retrieve return reveal reverse review revise revive revoke reward rip risk rob rock roll rout rule rush sack salute sanction satisfy save scale scan scold scrap
scrutinize search secure seem seize select separate serve settle share shelve shift ship shock shore signal sign silence skip slam slash slow smash soar solicit solve sound spark specify speculate
spend sponsor spur squander stab stall start state stay stem step stoke stop store storm strengthen stress stretch strip struggle stun subject submit subpoena succeed suffer suggest sue supply
support suppose surge surpass surprise surrender surround survey survive suspect suspend sustain swap switch table tackle talk tap target tax tease terminate test testify thank threaten tighten top
topple toss total touch tout track trade trail transfer transform transmit travel treat trigger triple trump trust try tumble turn tweak tweet unanimous uncover undermine undo unify unite unleash unveil update upgrade urge use
usher utter vaccinate vacate value veto view violate visit voice void volunteer vote vow wage wait waive walk wander wane want warn warrant waste watch weaken weigh welcome widen wield wipe wish
witness work worry wound wrap yell yield
abduct abide abstain accrue acquit adhere adjust administer admonish aggravate allocate allot ambush amplify anger apprehend assassinate attain audit await banish bargain barrel beg behead berate besiege
bicker bill bind blacklist blockade bloom bow breathe bribe bulldoze bungle bypass certify chair cloak coin commend commission compensate compile compound compute conceive concur confer confess consent conserve
constrain contemplate contend converse convey coordinate cope correspond covet cripple cruise crush deem default deflect degrade deliberate delight demolish denigrate deplete derail descend detect deter devastate devise
diagnose dine diminish disarm disburse discipline discriminate dispel displace disprove distort divert document drown dub dwindle elaborate elicit embark embed emit emulate encompass endure engulf enhance enrage enroll entail entice envision equal
evict exacerbate exaggerate excite exclude exhaust exonerate expedite explain export extinguish extort extract fabricate falter fatally fetch fine flank flatter flourish fluctuate forfeit formulate fret furlough galvanize garner gauge
grapple grieve grill groan hack halve hamper harbor haul herald hinder hoist holler hospitalize hover hug hurl hurry imagine impede imprison incarcerate incur infect infiltrate inflict infringe inhabit inhibit inoculate insert insinuate insure integrate interfere interpret
interrupt interrogate inundate invent isolate jeopardize juggle kiss lag languish lash laud legalize legislate liken litigate loot lure mar march massacre mediate meddle melt mimic minimize misrepresent mitigate mull navigate
nudge numb obey offset opt orchestrate originate outnumber outpace overrun override paint panic paralyze patrol peddle penalize perpetrate perish pilot pivot plummet poison prevail prioritize prod profit
proliferate prolong propel provision quell quarantine quash queue quiz ravage reap rebel rebound rebuild recap reckon reclaim reconcile reconvene rectify redirect redraw refile reform refute regain regulate rehabilitate relinquish relish relocate
renounce repatriate repel replenish repudiate reschedule resettle resort restrain restructure resurface resurrect retaliate retool reunite revamp revel rework rig rile ruin sabotage safeguard salvage scare scatter scramble scream screen shatter shelter shield shiver
shout shove shrug sidestep simplify slaughter slide slip smear smuggle snap snub solidify spearhead spell spike spiral spoil spout spray sprint spy squash squeeze stabilize staff stage stagger stall starve stereotype stifle stipulate strand strangle subdue subside substitute subvert summon
suppress swamp swell tally tamper taper taunt televise tender thwart ticket tip torch torture trample transition trap traverse trespass trim trounce tumble unravel unseal unsettle upend usurp vanish venture vilify vindicate vie volley whip whisper withstand worsen
`);
