import { words } from './words.ts';

/** Nouns for people, roles and bodies: what can act or be acted on. */
export const groupNouns: ReadonlySet<string> = new Set(
  words(`
activist actor actress administration admiral adult adviser advisor advocate agency agent aide airline alliance ally ambassador analyst applicant appointee army artist assailant assassin assistant association
athlete attacker attorney authority backer ban bank banker bishop board boss boy brass brigade brother bureau business cabinet campaign candidate capo captain cartel caucus celebrity chair chairman chairwoman chancellor chief child
citizen citizenship civilian client coalition colleague colonel columnist commander commission commissioner committee community company conference confidant conservative consultant consumer contractor convict cop corporation council councilman counsel
country couple court coworker co-worker creditor crew criminal critic crowd customer daughter defendant delegate delegation democrat department deputy detainee developer diplomat director dissident doctor donor driver economist editor
electorate employee employer enforcement engineer envoy establishment everyone executive expert faction family farmer father federation fellow fighter figure firefighter firm force foreigner founder friend frontrunner front-runner fugitive gang general girl god government governor
group guard guardsman guerrilla gunman gunmen guy hardliner hard-liner head health hacker historian hospital host hostage household husband immigrant individual industry inmate insider inspector institute insurgent intermediary investigator investor jihadist
journalist judge juror jury justice kid kingpin king labor laborer lawmaker lawyer leader leadership legislator legislature liberal lieutenant lobby lobbyist lord major majority man manager marine mayor media medic member men middleman migrant militant military militia militiaman
minister ministry minor minority mob moderate monarch mother mourner murderer nation nationalist network newspaper nominee nurse observer officer official operative operator opponent opposition organization organisation organizer outlet owner
palestinian panel paramedic parent parliament parliamentarian participant partner party passenger pastor patient patrol patron people percent person personnel pilot pirate player police policeman policymaker politician pollster pope populace population premier president press
priest prime princess prisoner producer professor progressive prosecutor protester protestor publisher pundit pupil queen rabbi radical reader rebel recruit refugee regime regulator relative rep reporter representative republican researcher resident
retiree rioter rival ruler sailor scholar scientist secretary senator senate separatist sergeant sheriff shooter sibling sister soldier son source speaker spokesman spokesperson spokeswoman squad staff staffer staffers state strategist
striker student subordinate subscriber successor superintendent supporter surrogate surgeon survivor suspect taliban taxpayer teacher teacher team teenager terrorist think-tank tourist tribe troop troops trooper tycoon unit university
user veteran victim viewer visitor volunteer voter warlord watchdog wife witness woman women worker world writer youth
`),
);
