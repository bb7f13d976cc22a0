/** Verbs whose forms no stemmer joins, with nouns of the same act. The first word names the family. */
const verbs = `
be is am are was were been being; have has had having; do does did done; say said says saying; go went gone goes going
get got gotten; make made; take took taken; come came; see saw seen; know knew known; think thought thinks; give gave given
find found; tell told; become became; leave left; feel felt; bring brought; begin began begun; keep kept; hold held
write wrote written; stand stood; hear heard; mean meant; meet met; run ran; pay paid; sit sat; speak spoke spoken speech
lead led; grow grew grown; lose lost loss; fall fell fallen; send sent; build built; draw drew drawn; break broke broken
spend spent; rise rose risen; drive drove driven; buy bought; wear wore worn; choose chose chosen choice; seek sought
throw threw thrown; catch caught; deal dealt; win won; fight fought; teach taught; eat ate eaten; shoot shot shooting
steal stole stolen; strike struck; swear swore sworn; sue sued lawsuit suit; die died dead death deaths dying
kill killed killing killings; hide hid hidden; forget forgot forgotten; forgive forgave; arise arose; sell sold sale
lie lied lying; withdraw withdrew withdrawn withdrawal; overturn overturned; undergo underwent; understand understood
fly flew flown flight; sing sang sung; sink sank sunk; swim swam; shake shook shaken; show showed shown; sleep slept
slide slid; spring sprang sprung; stick stuck; sweep swept; swing swung; tear tore torn; wake woke; weep wept
bear bore borne born; beat beaten; bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown; breed bred
burn burnt; cling clung; creep crept; dig dug; feed fed; flee fled; fling flung; forbid forbade forbidden
freeze froze frozen; hang hung; kneel knelt; lay laid; lend lent loan; mistake mistook mistaken; overcome overcame
ride rode ridden; ring rang rung; shine shone; shrink shrank; spin spun; tread trod
`;

/** Derivations that the stemmer leaves apart and news uses for one act or office. */
const derivations = `
believe belief beliefs; propose proposal proposals proposed; decide decision decided decisions
announce announcement announced; approve approval approved; refuse refusal; deny denial denied denies
remove removal removed; arrive arrival; argue argument arguments argued; accuse accusation accused accusations
allege allegation; apologize apology apologized apologised apologies
criticize criticism criticized critic critics critical criticise criticised; respond response responded
defend defense defence defended; offend offense offence; expand expansion; extend extension extended
intend intention intent intended; conclude conclusion concluded; divide division; explode explosion exploded
include including included inclusion; invade invasion; persuade persuasion; describe description described
receive receipt received; destroy destruction; prosecute prosecutor prosecutors prosecution prosecuted
succeed success successor successful; analyze analysis analyst analyse; advise adviser advisor advice advisers advisors
assist assistant; elect election elections elected electoral; legislate legislation legislative legislator legislators
vote voter votes voted voters voting; lawyer attorney attorneys lawyers
congressman congresswoman congressmen representative representatives rep reps; senator senators sen sens
governor governors gov govs; president presidential presidents presidency pres; secretary secretaries
spokesman spokeswoman spokesperson spokespeople; campaign campaigns campaigned; government governments govern
poll polls polling polled; percent percentage; doctor doctors dr physician; police officer officers cop cops
republican republicans gop; democrat democrats democratic dem dems; tweet tweeted tweets twitter
email emails; telephone phone; tv television; ad ads advertisement advertising advertisements commercial
million mn; billion bn; trillion tn; man men; woman women; person people persons; child children; wife wives
life lives; half halves; foot feet
`;

/** Figures in words and digits. */
const figures = `
1 one; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine; 10 ten; 11 eleven; 12 twelve; 13 thirteen
14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen; 20 twenty; 30 thirty; 40 forty; 50 fifty
60 sixty; 70 seventy; 80 eighty; 90 ninety; hundred hundreds; thousand thousands; dozen dozens; 1st first; 2nd second
3rd third
`;

/** Countries with their people, states with their short forms, the calendar. */
const places = `
america american americans usa; mexico mexican mexicans; canada canadian canadians; china chinese; russia russian russians
iran iranian iranians; iraq iraqi iraqis; israel israeli israelis; palestine palestinian palestinians
syria syrian syrians; britain british briton britons uk ukk; france french; germany german germans; japan japanese
korea korean koreans; ukraine ukrainian ukrainians; afghanistan afghan afghans; saudi saudis; turkey turkish
egypt egyptian egyptians; italy italian italians; spain spanish; ireland irish; poland poles; cuba cuban cubans
venezuela venezuelan; brazil brazilian; india indian indians; pakistan pakistani; europe european europeans eu
africa african africans; asia asian; australia australian australians; texas tex texan texans; california calif
florida fla; virginia va; pennsylvania pa penn; iowa ia; michigan mich; minnesota minn; wisconsin wis; arizona ariz
alabama ala; georgia ga georgian; tennessee tenn; connecticut conn; oklahoma okla; nevada nev; colorado colo
louisiana la; kentucky ky; january jan; february feb; march mar; april apr; august aug; september sept sep
october oct; november nov; december dec; monday mon; tuesday tue tues; wednesday wed; thursday thu thurs; friday fri
saturday; sunday; islam islamic muslim muslims; jew jewish jews; catholic catholics; christian christians
`;

const heads = new Map<string, string>();
for (const family of [verbs, derivations, figures, places].join('\n').split(/[;\n]/u)) {
  const [head, ...others] = family.trim().split(/\s+/u);
  for (const word of others) if (head && !heads.has(word)) heads.set(word, head);
}

/** The word that names a form's family ("went" → "go", "Mexican" → "mexico", "ten" → "10"); the form itself without one. */
export const familyOf = (form: string): string => heads.get(form) ?? form;
