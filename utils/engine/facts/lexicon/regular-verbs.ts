import { words } from './words.ts';

/** Regular verbs that news uses often; irregular ones are in irregular-verbs.ts. */
export const regularVerbs: readonly string[] = words(`
abandon abduct abide abolish absorb abstain abuse accelerate accept accompany accomplish accrue accuse achieve acknowledge acquire acquit act adapt
add address adhere adjourn adjust administer admit admonish adopt advance advise advocate affect affirm aggravate agree aid aim air alarm alert
alienate allege allocate allot allow alter ambush amend amount amplify anger announce answer anticipate apologise apologize appeal appear applaud
apply appoint apprehend approach approve argue arm arraign arrange arrest arrive ask assail assassinate assault assemble assert assess assign assist
assume assure attach attack attain attempt attend attract attribute audit authorise authorize average avert avoid await award back balance balk ban
banish bar bargain barrel barricade base battle beat beg behead believe belong benefit berate besiege bicker bill bind blacklist blame blast blindside
block blockade bloom board boast bolster bomb book boost borrow botch bother bounce bow boycott breach breathe bribe brief bristle broker bulldoze
bungle bury bypass calculate call camp campaign cancel cap capitalize capture care carry cast cause cave cease celebrate censor censure center certify
chair challenge change chant characterise characterize charge chart chase chat check cheer chide chip circulate cite claim clarify clash classify
clear climb clinch cloak close coach coerce coin collapse collect collide collude combat combine commend comment commission commit communicate compare
compel compensate compete compile complain complete complicate compliment comply compound compromise compute conceal concede conceive concern conclude
concur condemn conduct confer confess confirm confiscate confront confuse congratulate connect consent conserve consider consist conspire constitute
constrain construct consult contact contain contemplate contend contest continue contract contradict contribute control convene converse convert
convey convict convince cooperate coordinate cope cordon correct correspond corroborate counsel count counter cover covet crack craft crash create
credit cripple criticise criticize cross crowd cruise crumble crush cull curb curtail damage dangle dare dash debate debut decide declare decline
decrease dedicate deem deepen default defeat defend defer define deflect defy degrade delay delete deliberate delight deliver demand demolish
demonstrate demote denigrate denounce deny depart depend depict deplete deploy deport depose derail descend describe deserve design designate desire
destroy detail detain detect deter deteriorate determine detonate devastate develop devise devolve devote diagnose die differ diminish dine direct
disagree disappear disappoint disapprove disarm disavow disband disburse discharge discipline disclose discount discourage discover discriminate
discuss disguise dismantle dismiss disparage dispatch dispel displace display disprove dispute disqualify disrupt dissolve distance distinguish
distort distribute disturb divert divide divorce document dodge dominate donate double doubt download downplay draft drag drain dream dress drift drop
drown dub dump dwindle earn ease echo edit eject elaborate elect electrify elevate elicit eliminate embark embarrass embed embrace embroil emerge emit
emphasise emphasize employ empty emulate enable enact encircle encompass encounter encourage end endanger endorse endure enforce engage engulf enhance
enjoy enlist enrage enroll ensure entail enter entice entitle envision equal equip erase erect erode erupt escalate escape escort establish estimate
evacuate evade evaluate evict evolve exacerbate exaggerate examine exceed exchange excite exclude excuse execute exempt exercise exhaust exist exit
exonerate expand expect expedite expel experience expire explain explode exploit explore export expose express extend extinguish extort extract
extradite fabricate face facilitate fail falsify falter fatally favor favour fear feature feign fetch figure file fill finalise finalize finance fine
finish fire fix flag flank flash flatten flatter flip flirt float flood flourish flow fluctuate focus follow force forfeit forge form formalize
formulate forward foster found frame fret frighten frustrate fuel fulfil fulfill fumble fund furlough gain galvanize garner gather gauge gear generate
govern grab grant grapple greet grieve grill groan ground guarantee guard guide gun hack hail halt halve hammer hamper hand handcuff handle happen
harass harbor harm haul head heal help herald highlight hinder hint hire hoist holler honor honour hospitalize host hover huddle hug hurl hurry
identify ignite ignore illustrate imagine impair impeach impede implement implicate imply import impose impress imprison improve incarcerate incite
include incorporate increase incur indicate indict infect infiltrate inflict influence inform infringe infuriate inhabit inherit inhibit initiate
inject injure inoculate inquire insert insinuate insist inspect inspire install institute instruct insult insure integrate intend intensify interact
intercept interfere interpret interrogate interrupt intervene interview intimidate introduce inundate invade invalidate invent invest investigate
invite invoke involve isolate issue jail jeopardize join judge juggle jump justify kick kidnap kill kiss knock label lack lag lambast lament land
languish lash last laud laugh launch leak lean leap learn legalize legislate lift like liken limit line link list listen litigate live load lobby
locate lock log look loom loosen loot love lower lure mail maintain manage mandate mar march mark marry massacre match matter meddle mediate melt
mention merge mimic mind minimize mishandle misrepresent miss mitigate mobilise mobilize mock moderate modify molest monitor motivate mount mourn move
mull mumble murder murmur mutter name narrow navigate need negotiate nominate note notice notify nudge nullify numb obey object oblige observe
obstruct obtain occupy occur offend offer offset open operate oppose opt orchestrate order organise organize originate oust outlaw outline outnumber
outpace outrage outsource overhaul overpower override overrule overrun oversee overturn owe own pack paint panic paralyze pardon participate partner
pass patrol pause peak peddle penalize perform perish permit perpetrate persuade pertain phase photograph pick pilot pitch pivot place plague plan
plant play plea plead please pledge plot plummet plunge point poison poll ponder portray pose position possess post postpone pour power practice
praise pray precede predict prefer prepare present preserve press pressure presume pretend prevail prevent prioritize probe proceed process proclaim
prod produce profit progress prohibit project proliferate prolong promise promote prompt pronounce propel propose prosecute protect protest prove
provide provision provoke publish pull punch punish purchase purge pursue push qualify quarantine quash quell query question queue quiz quote raid
rail raise rally ram range rank rate ratify rattle ravage reach react reaffirm realise realize reap reassure rebel rebound rebuff rebuild rebuke rebut
recall recap receive recite reckon reclaim recognise recognize recommend reconcile reconsider reconvene record recover recruit rectify recuse redirect
redraw reduce refer reference refile reflect reform refrain refuse refute regain regard register regret regulate rehabilitate reinforce reinstate
reiterate reject relate relax relay release relent relieve relinquish relish relocate rely remain remark remember remind remove rename renew renounce
renovate reopen repair repatriate repeal repeat repel replace replenish reply report represent reprimand repudiate request require reroute reschedule
rescind rescue resemble reserve resettle resign resist resolve resort respect respond rest restart restore restrain restrict restructure result resume
resurface resurrect retain retaliate retire retool retract retreat retrieve return reunite revamp reveal revel reverse review revise revive revoke
reward rework rig rile rip risk roam rob rock roll root rout ruin rule rush sabotage sack sadden safeguard salute salvage sanction satisfy save scale
scan scare scatter schedule scold score scramble scrap scream screen scrutinize search secure seed seem seize select sentence separate serve settle
sever shape share shatter shelter shelve shield shift ship shiver shock shore shout shove shrug shuffle sidestep sift sign signal silence simplify
skip slam slash slaughter slide slip slow smash smear smuggle snap snub soar soften solicit solidify solve sound spark spearhead specialize specify
speculate spell spend spike spiral spoil sponsor spot spout sprain spray sprint spur spy squander squash squeeze stab stabilize staff stage stagger
stall star start startle starve state stay steer stem step stereotype stifle stipulate stir stoke stop store storm strain strand strangle strengthen
stress stretch strip struggle stuff stun subdue subject submit subpoena subside substitute subvert succeed sue suffer suggest summon supersede supply
support suppose suppress surface surge surpass surprise surrender surround survey survive suspect suspend sustain swamp swap sway swell switch table
tackle talk tally tamper tap taper target taunt tax tease televise tender term terminate test testify thank threaten thwart ticket tighten tip title
top topple torch torture toss total touch tout track trade trail trample transcribe transfer transform transition transmit transport trap travel
traverse treat trespass trigger trim triple trounce trump trust try tumble turn tweak tweet unanimous uncover undermine undo unify unite unleash
unravel unseal unsettle unveil update upend upgrade urge use usher usurp utter vacate vaccinate value vanish vent venture vet veto vie view vilify
vindicate violate visit voice void volley volunteer vote vow wage wait waive walk wander wane want warn warrant wash waste watch weaken weigh welcome
whip whisper widen wield wipe wish withstand witness work worry worsen wound wrap yell yield
`);
