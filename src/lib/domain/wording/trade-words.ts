/**
 * The trade's own words, so that a rule that looks for names does not stop at "Team Manager", "CAMHS" or "Family Hub". Written for this product.
 */
function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}

/** Short forms that are no one's initials. "CP" means child protection. */
export const knownAcronyms = words(`
	AAC ABE ACE ACES AD ADASS ADCS ADHD AI AIM AMHP AP APR ASB ASC ASD ASYE ATM BAME BME BRAG BSL CA CAFCASS CAF CAMHS CAN CASS CBT CC CCE CCG CCO CD CE CEO CFA CFE CFO CFS CHC CIC CIN CN CJS CLA CME
	COG CP CPC CPD CPIS CPP CPR CPS CQC CRB CRSB CS CSA CSC CSCS CSE CSP CSPR CWD CYP CYPP CYPS DA DAPP DASH DASV DBS DCO DCS DDA DFE DHR DHSC DLO DMT DNA DOL DOLS DP DPA DPIA DPO DSA DSCO DSL
	DT DV DVA EA EBE ECHR EDI EDT EET EFA EH EHA EHC EHCP EHE EHM EHMS EHP EHRC EIA EIP ELT EOTAS EP EPO EQIA ESO EWO EYFS FA FAQ FAST FE FFT FGC FGDM FGM FII FIS FNP FOI FSW FT FTE GCP GCSE GDPR
	GLD GMC GP GPS HBV HCPC HE HI HM HMCI HMI HMICFRS HO HOS HR HSB HV HWB IAG ICB ICO ICP ICPC ICPCS ICS ICT ID IDVA IFA IFST ILACS IMD IRO IROS IS ISA ISO ISW IT ITAF JD JSNA JTAI KEH
	KLOE KLOES KPI KPIS KS LA LAC LADO LAS LCJB LCS LD LDD LDP LEA LGA LGBT LGBTQ LMS LPS LSB LSCB LSCBS LSCP LSP MA MACE MACPT MALT MAP MAPPA MARAC MARF MASA MASE MASH MAT MCA MDT MH MHA MHST MI
	MIS MOU MP MSP MST NAI NCA NEET NFA NHS NHSE NI NICE NLIC NPQ NQSW NRM NSPCC NVQ OFSTED OOH OPCC OT PA PAS PBS PC PCC PCSO PCT PDSA PEP PI PID PIP PLO PMLD PO PP PPU PR PRU PS PSHE PSW PVI QA QAF QI QPR
	RAA RAG RCPC RCPCS RHI RI RO RPC RSB RSHE SAB SALT SAR SARC SAV SCR SCT SDQ SDQS SEF SEMH SEN SENCO SENCOS SEND SENDIASS SGO SI SIF SILP SLA SLCN SLT SMART SMT SOP SOS SPA SPOC SQA SRO SS SSA SSW STF SW
	SWE SWET SWOT TAC TAF TAU TBA TBC TM TOR TU UASC UK UKGDPR UN UNCRC UPN VAWG VCFS VCS VCSE VEMT VRU VS VSH WTE YIP YISP YJB YJS YOI YOS YOT YP YPA
	JD KIT KS1 KS2 KS3 KS4 EYP FGS PHN SN SCPHN PHE UKHSA IDT FSP ILR MTFP CIPFA SEIP SIP SIB IB BI SQL AQ API PDF VPN
`);

/** Ordinary words of the trade that people write with a capital: posts, services, meetings, programmes, days. In lower case. */
export const tradeWords = words(`
	a access accommodation achieving act action activity actions adolescent adolescents adult adults adulthood advice adviser advisers advocacy advocate after agency agreement allegations alternative an and
	annual appendix approach april area areas around assembly assessment assessments assistant associate assurance at attendance audit audits august authority award away b baby back better between big black board boards borough boys bright british brief
	bronze building business by cabinet caldicott campus capital care career careers carer carers case cases central centre centres chair chairs change charity charter chief child childhood children christmas circle city
	civic clear client clinical close closer co code college combined commissioner commissioning committee common communication communications community compact complaints complex concern conference connected connexions constabulary consultant
	contact contextual contract core corporate council councillor councillors councils counties country county court courts crime crown culture curriculum customer cycle daily dashboard data day days deaf december deep delivery demand department deputy
	designated development digital director directorate directors disability disabilities disabled discharge district domestic door dos draft drugs duty each early east eastern easter education effective eleventh
	elected electronic elsewhere emergency emotional employment end endorsed engagement england english enhanced entry equality escalation every evaluation evidence excellence executive exit experience exploitation external f face families family
	february final finance finding first five focus for forensic form forum forward foster fostering foundation four framework free french friday from front full future gateway general getting girls go goal going gold good governance government governor governors graded grant green
	group groups growing growth guardian guidance guide guided gypsy haven head heads headline health healthy hearing help high home homelessness homes hospital hotel house housing hr hub hubs human i identification identity impact improvement
	in inclusion independent induction infant information initial innovation inquiry insight inspection inspector inspectors inspectorate institute integrated intensive intervention interventions into islam islamic it january joint july june junior jury justice keep key keeping keyworker kinship
	knowledge lady language law lead leader leaders leadership leading learning leavers leaving led legal legislation letter level liaison liberty library licence life line link liquidlogic list listening living local locality locum long looked lord lottery love low magistrates make making manager managers
	management manual march matters may mayor medical meeting meetings member members membership mental mentor mentoring mid midwife midwifery midlands minister ministry minority minutes missing mission model monday monitoring month monthly mosaic motivational multi my national
	near need needs neglect neighbourhood neighbourhoods network new news next night no north northern not notice november now nurse nursery nurses nursing october of offender offending office officer officers ofsted on one online open operational operations opportunity options order our out outcomes outreach outstanding overview oversight
	package panel panels paper parent parental parenting parents park parliament part participation partner partners partnership partnerships pathway pathways peer people performance permanence permanency person personal phase pilot place placement placements plan planning plans playing pledge police
	policy poor positive post potential practice practices practitioner practitioners pre preparation preparing press prevention preventive primary prime principal principles priorities priority prison private probation procedure procedures process professional professionals programme project promise protecting protection protocol provider providers psychiatrist
	psychologist psychology public pupil pupils purpose quality quarter question queen race radical readiness ready reading record records recovery recruitment red reducing referral referrals reflective refuge region regional registered registrar regulation regulations relationship relief religion report reporting reports requires residential residents resilience resource resources respite response
	restorative retention return reunification review reviewer reviewers reviewing reviews right rights risk road role romani root route royal rule runaway rural safe safeguarding safer safety sample saturday saying scheme school schools science scope score scrutiny second secondary secretary section secure self semi senior
	september serious service services session settings severe sexual shared sheltered short siblings sign signs silver single six skills social society solicitor solution solutions south southern special specialist specialists spectrum speech sponsor spring staff staffing stage standard standards standing start state statement station statutory stay staying step steps steering
	stop story strategic strategies strategy strength strengthening strengths strong structure student students sub substance success sufficiency sunday supervising supervision supervisor support supported supporting sure survey surveyed sustainability system systems tackling talk target task team teams technical teen teenage tell test thames that the theme themes therapeutic therapist therapists therapy these third third-party this three threshold thresholds thrive through thursday
	tier time to together tool toolkit tools topic town trade traffic trafficking training transfer transformation transition transitions transport traveller travellers triage trust trustee tuesday turnaround two unaccompanied union unit united units universal university up update urgent us validation value values verbal vice victim victims video view violence violent virtual
	vision visit visiting visits voice voluntary volunteer volunteers vulnerable war wales wednesday weekend welfare well wellbeing welcome west western what when where who why winter with within women word work worker workers workforce working workplace workshop workstream world wrap write year years yes young your youth
	chapter eclipse outlook teams zoom excel signs paris rio carefirst capita framework-i systmone emis windows microsoft google sharepoint whatsapp facebook snapchat instagram tiktok gillick munro laming barnardo's barnardo’s catch22 coram childline
	scotland irish scottish welsh ireland britain europe european asian african caribbean indian pakistani bangladeshi chinese arab arabic polish romanian bulgarian albanian afghan iranian iraqi kurdish kurd syrian sudanese eritrean ethiopian somali nigerian ghanaian turkish
	portuguese spanish italian german russian ukrainian urdu punjabi bengali hindi gujarati tamil farsi pashto dari tigrinya amharic vietnamese jamaican roma muslim christian jewish hindu sikh buddhist catholic anglican sunni bangla white mixed latin american
	we she he they it's there here then also some most many few all both our their his her its if but or as so however while although since because during before after once until overall despite given staff senior
`);

/** What follows a name when the whole names a place or a service: "Victoria Road", "Grace House". In lower case. */
export const placeWords = words(`
	academy avenue barn borough bridge building campus centre church city clinic close college cottage council county court crescent cross district drive estate farm field fields flats football forest foundation gardens gate green grange grove hall
	heath hill home homes hospice hospital hostel house hub hubs hundred infant infants infirmary junior lane library locality lodge manor mews mill mosque nursery office park place playgroup practice primary project quarter ranges refuge rise road school schools
	secondary service square stadium station street surgery team temple terrace tower town trust unit university vale view villa village ward way wood woods works yard youth law rule children's children’s residential
`);

/** Words that turn a capital name before them into a place or institution: "St Mary", "Queen Elizabeth". In lower case. */
export const placeOpeners = words(
	'st saint king queen prince princess lady lord north south east west upper lower great little new old mount port fort isle lake royal'
);

/** Two-word places that look like a given name and a surname. In lower case. */
export const twoWordPlaces = words(`
	milton-keynes tower-hamlets waltham-forest tunbridge-wells great-yarmouth kingston-upon hammersmith-fulham kensington-chelsea barking-dagenham telford-wrekin blackburn-darwen
	brighton-hove bury-st stoke-trent newcastle-upon stratford-upon burton-upon cheshire-west bath-somerset isle-wight st-helens tyne-wear herefordshire-worcestershire mid-counties
`);

/** A verb after a name that tells of a person rather than a place or a month. */
export const personVerb =
	/^\s+(?:said|says|told|tells|asked|asks|felt|feels|thought|thinks|described|describes|explained|explains|wants|wanted|likes|liked|lives|lived|knew|knows|met|rang|phoned|cried|hit|cares|loves|hates)\b/;

/** What stands before a name when a person is meant: a relation, a role, or "spoke to". */
export const personCue =
	/\b(?:sister|brother|mum|mother|dad|father|son|daughter|gran|grandma|grandad|aunt|auntie|uncle|cousin|stepdad|stepmum|boyfriend|girlfriend|friend|(?:boy|girl|child|baby|man|woman) called|named|name is|name was|social worker|twin|spoke (?:to|with)|interview with|interviewed|emailed|rang|phoned),?\s+$/i;

/** After these the next capital is a child's or an adult's name, known to us or not. */
export const namedCue = /\b(?:boy|girl|child|baby|man|woman|lad|teenager|son|daughter|worker|manager|person) (?:called|named)\s+$/i;

/** A title, which makes the next capital a person's name. */
export const personTitle = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Sir|Dame|Prof|Professor|Judge|Councillor|Auntie|Uncle)\.?\s+$/;
