import { plainNames } from '../wording/given-names.ts';

/** Words, names and places that many passwords are made of, written for this product; the given names of the privacy checks are among them. All in lower case. */
const words = `
	password passwort passw0rd passcode passphrase pass word login logon signin sign access account admin administrator user username guest root system server computer laptop
	internet network office windows microsoft google apple android samsung facebook twitter amazon netflix youtube secret secure security private letmein letme in open
	welcome hello goodbye please thanks thank change changeme default test testing tester example sample temp temporary demo trial qwerty azerty abc abcd xyz asdf zxcv
	iloveyou love lovely loveme baby babygirl babyboy angel princess prince queen king knight dragon monkey tiger lion eagle falcon panther wolf bear horse pony dolphin
	butterfly flower rose lily daisy sunshine sunny rainbow summer winter spring autumn january february march april may june july august september october november december
	monday tuesday wednesday thursday friday saturday sunday morning evening night today tomorrow yesterday christmas easter holiday birthday happy smile lucky star superstar
	shadow master mustang ferrari porsche mercedes jaguar bentley harley yamaha honda football soccer rugby cricket tennis hockey golf baseball basketball batman superman
	spiderman starwars matrix pokemon mario zelda minecraft fortnite gandalf merlin hogwarts potter liverpool arsenal chelsea everton tottenham spurs manchester united
	mancity city town rovers wanderers newcastle sunderland westham villa leeds celtic rangers hearts hibs london england scotland wales ireland britain british english
	birmingham bristol cardiff glasgow edinburgh belfast sheffield nottingham leicester coventry bradford brighton plymouth southampton portsmouth norwich york oxford cambridge
	america canada australia france germany italy spain india pakistan jamaica nigeria cheese chocolate cookie banana orange apple cherry strawberry ginger pepper coffee tea
	biscuit marmite pudding purple yellow green blue black white red silver gold golden diamond crystal freedom forever family mother father mum dad mummy daddy sister brother
	friend friends bestfriend money power magic music guitar piano drummer dance dancer singer player gamer killer hunter ranger warrior soldier phoenix maverick cowboy viper
	jesus christ heaven church faith hope grace joy peace blessed trustno trustnoone nothing whatever somebody nobody letters numbers
	critical criticalfriend council county borough district authority local review reviews reviewer peer challenge children childrens child services service social work worker
	socialwork safeguarding director manager team lead region regional improvement adviser letter plan evidence finding findings director government gov nhs police school
	one two three four five six seven eight nine ten zero the and for you your are this that my our
`;

export const commonWords: ReadonlySet<string> = new Set([...words.trim().split(/\s+/), ...plainNames]);
