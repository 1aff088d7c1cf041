import type { SpineIssue } from './issue.ts';

/** Children and families in the work, and what is written down about them. */
export const voice: SpineIssue[] = [
	{
		key: 'voice',
		name: 'Voice of the child',
		about: 'How far what children and young people say, and what their life is like, shapes their own help.',
		words: [
			'voice',
			'voices',
			'be a child in',
			'(child’s|children’s) (life|lives|story)',
			'children who do not (talk|speak)',
			'(young|younger) children ... heard',
			'(feel|felt) (listened|heard)',
			'voice* of (the |each |every )?(child|children|young people|babies)',
			'(child’s|children’s|their|young people’s) voice*',
			'voice* (is|are|was|were) (heard|captured|clear|evident|lost|missing)',
			'wishes',
			'(children’s|child’s|young people’s|their) (views|words|feelings)',
			'views of (the |each |every )?(child*|young people)',
			'views and (wishes|feelings)',
			'lived experience*',
			'listen* to (the |each )?(child*|young people|them|babies)',
			'(children|child|young people) ... (heard|listened to)',
			'what (the |a |each )?(child|children|young people) (say|says|said|think|thinks|want*|feel*|tell*|told)',
			'(children|young people) (say|said|told|tell)',
			'heard (the|from) (child|children|young people)',
			'life (is|was) like for',
			'daily (life|lives|experience)',
			'day in the life',
			'advoca*',
			'independent visitor*',
			'own words',
			'(know|asked) what (children|young people|they) (want|think)'
		],
		not: [
			'(good|best) wishes',
			'(families’|parents’|staff|parent*) voice*',
			'wishes to',
			'(children|young people) (told|tell|said|say) (us|inspectors) that (they|their) (social worker*|carer*|school*)',
			'advocat* for (the service|change|resources)'
		]
	},
	{
		key: 'participation',
		name: 'Children and families shaping services',
		about: 'Whether children, young people and parents have a part in how services are run and designed.',
		words: [
			'(panel|group|groups|council) of (young people|children|care leavers|parents)',
			'pledge',
			'(young people|children|parents|care leavers) (interview*|recruit*|help* (to )?(recruit|train|choose|write|design|run|interview))',
			'participation',
			'(children in care|in care|care leaver*) council*',
			'co-produc*',
			'coproduc*',
			'co-design*',
			'(children|young people|parents|families|carers) ... (shape*|design*|influence*|inform*|involved in|help* to (choose|write|plan|run|recruit|train)) ... (service*|polic*|strateg*|decision*|recruit*|train*|offer|commission*)',
			'(shape*|shaping|influence*|improve*) ... services & (children|young people|parents|families)',
			'youth (council|voice|forum|parliament|board)',
			'(parent*|parents’|care leaver*|young people’s|carers’|parent carer) (forum*|panel*|board*)',
			'feedback from (children|families|parents|young people|care leavers)',
			'consult* ... (children|young people|famil*|parents)',
			'(surveys|survey) of (children|young people|parents|families)',
			'young (inspectors|interviewers|people’s champion*)',
			'views of (parents|families|service users|carers)',
			'user engagement',
			'service user*'
		]
	},
	{
		key: 'family',
		name: 'Work with parents and the wider family',
		about: 'Whether parents, fathers and the wider family are met with respect and are part of the plan.',
		words: [
			'father*',
			'dads',
			'men in (the )?(family|families|household)',
			'absent parent*',
			'family group (conference*|meeting*|decision*)',
			'family network*',
			'(wider|extended|whole) (family|families)',
			'whole-family',
			'grandparent*',
			'(parents|families|mothers) (feel*|felt|know|knew|understand|understood|told|said|say|are (helped|included|involved|respected|engaged|clear|well|part|told|unsure|not))',
			'(work*|engage*) ... with (parents|families|whole families)',
			'(involve*|include*|engage*|engaging|support*) (parents|families|fathers|mothers)',
			'(parents|families) ... (involved|engaged|included|repeat* their story|their story|take part|have a part)',
			'relationship* with (parents|families)',
			'parenting (programme*|support|course*)'
		],
		not: ['corporate parent*', 'foster*', '(parent*|family) forum*']
	},
	{
		key: 'decision-recording',
		name: 'Recording of decisions and reasons',
		about: 'Whether a later reader can see what was decided, by whom and why.',
		words: [
			'who (agreed|decided|made the decision)',
			'rationale*',
			'(reason|reasons) ... (decision*|given|recorded|written|clear|chang*|clos*)',
			'decision* & (record*|written|documented|evidenced|recording)',
			'decision-making & (record*|written|documented|evidenced)',
			'few reasons',
			'why ... (decision*|decided|done|made|chang*)',
			'basis (for|of) ... decision*'
		],
		not: ['reason to', 'for this reason', 'reasons to']
	},
	{
		key: 'recording',
		name: 'Case recording, chronologies and systems',
		about: 'Whether the record is full, current and of use to a worker who is new, and the system helps.',
		words: [
			'(two|different|separate|several|old|new) ... systems',
			'files',
			'on the (record|file|system)',
			'copy and paste',
			'(case|record) (recording|record*|note*|summar*|file*)',
			'record keeping',
			'record-keeping',
			'recording',
			'records (are|hold|give|show|do|lack|contain|reflect|were|keep|must|should)',
			'(child’s|children’s|electronic|paper|their|written) record*',
			'record of (the |each |every )?(child*|visits|meetings|conversations)',
			'(quality|use) of ... record*',
			'chronolog*',
			'genogram*',
			'minutes',
			'life story on the record',
			'(case|client|information|electronic|computer|recording|record|ICT|IT) (management |recording |record )?system*',
			'(documents|files) are',
			'(visits|meetings|conversations|discussions|contacts) (are|were) (not )?(always )?(well )?recorded',
			'written up',
			'(find|hard to find) ... documents'
		],
		not: [
			'(most|many|some|few|all) (of the )?files (that|we|read|seen)',
			'different systems of',
			'(most|many|some|few|all|half|majority|number) (of )?(the )?(case |children’s )?(records|files) (that|we|read|seen|sampled|reviewed|looked|inspectors)',
			'records (that )?(we|inspectors|were) (read|saw|seen|looked|sampled|reviewed)',
			'recorded crime',
			'(recording|record*) of (the )?(decision*|rationale*|supervision)',
			'(decision*|rationale*|supervision) ... (recording|records)',
			'track record*',
			'record number*',
			'minutes (away|walk)'
		]
	}
];
