import { about } from './sentence.ts';

export const outcomes = [
	...about('recording', {
		strength: [
			['Records are {up to date|written within days} and kind, as if the child will read them {one day|later}.', 'Records are current and kind'],
			[
				'Case summaries give a reader the {child’s story|position} in a page, {with what is worrying and what is working|and are renewed each quarter}.',
				'Case summaries are clear'
			],
			['Life-story work is {begun early|kept with care}, and {carers add to it|children have copies of their own}.', 'Life-story work begins early'],
			['Visits are recorded with {purpose and reflection|what was seen as well as what was said}, not as a list of events.', 'Visits are recorded with purpose']
		],
		area: [
			[
				'Records hold much detail and {little thinking|few reasons}, so that {decisions look sudden|it takes long to learn why things were done}.',
				'Records hold detail but few reasons'
			],
			[
				'Minutes of meetings reach the record {late|weeks after}, and families {wait for their copy|may act on old plans meanwhile}.',
				'Minutes reach the record late'
			],
			[
				'Important documents are {filed under many headings|kept in shared drives}, and {new workers|duty workers} cannot {find|rely on} them.',
				'Documents are hard to find'
			],
			['The record of children’s {language, faith and heritage|identity} is {often left blank|not checked with the family}.', 'Identity fields are often blank']
		],
		mixed: [
			[
				'Recording of visits is {prompt and full|strong}; recording of {management decisions|why plans change} is {patchy|less sure}.',
				'Visits recorded well, decisions less so'
			]
		]
	}),
	...about('quality-assurance', {
		strength: [
			[
				'You know yourselves well: our view of practice {matched your own|was close to yours} in {most|nearly all} that we looked at.',
				'Self-evaluation is accurate'
			],
			['Audits are done {with the worker|alongside practitioners}, who {find them useful|learn from them}.', 'Audits are done with workers'],
			[
				'Senior leaders {observe practice|go out with workers} each quarter and {write back with what they saw|thank people by name}.',
				'Leaders observe practice'
			],
			[
				'What parents and children say is {gathered in each audit|part of each audit}, and it {changes the grade|is given real weight}.',
				'Family views count in audits'
			],
			[
				'Learning from reviews is {short, practical and remembered|shared in lively sessions}, and staff could {quote it|tell us what they now do differently}.',
				'Learning from reviews is remembered'
			]
		],
		area: [
			[
				'Audits find the right things but do not {always lead to better practice|close the loop}: the same {points|weaknesses} return each {quarter|year}.',
				'Audits do not always lead to better practice'
			],
			['Auditors weigh {compliance|whether forms are done} more than {impact|what was different for the child}.', 'Audits weigh compliance over impact'],
			['Moderation of audits is {light|not regular}, and grades {differ between services|lean high}.', 'Audit moderation is light'],
			[
				'Thematic audits stop at {findings|a report}; {few have an action with an owner|it is hard to see who then does what}.',
				'Thematic audits lack owned actions'
			]
		],
		mixed: [
			[
				'The new quality framework is {clear|well designed}; it is {too early to see|not yet possible to show} what difference it makes.',
				'Clear new quality framework, impact to come'
			]
		]
	}),
	...about('data', {
		strength: [
			['Managers have {daily|live} data about their own team and {use it|speak about it with ease}.', 'Managers use live data'],
			['Performance meetings ask {why|what lies behind the figures}, and {leaders follow up|actions are remembered}.', 'Performance meetings ask why'],
			[
				'Your data set joins {police, health and school information|figures from several agencies}, and the partnership {acts on it|returns to it each quarter}.',
				'Partnership data is joined up'
			],
			['Forecasts of demand are {sound|used in budget decisions}, down to {area and age|each service}.', 'Forecasts of demand are sound']
		],
		area: [
			['Reports count activity and {timeliness|dates} more than {whether children are safer|difference made}.', 'Reports count activity, not difference'],
			[
				'Figures for {return home talks|early help} are {kept by hand|held in spreadsheets}, and {do not agree|cannot be checked} with the main system.',
				'Some figures are kept by hand'
			],
			[
				'Targets are {the same for every team|carried over from year to year}, and {staff do not know|few could say} why they were chosen.',
				'Targets are not well understood'
			],
			[
				'Data about {ethnicity and disability|children from minority groups} is collected but {seldom analysed|not yet used to shape services}.',
				'Equality data is seldom analysed'
			]
		],
		mixed: [
			[
				'Dashboards are {rich|excellent for managers}, and yet workers {see them rarely|did not know that they could see their own figures}.',
				'Rich dashboards that workers rarely see'
			]
		]
	}),
	...about('oversight', {
		strength: [
			[
				'Managers at every level {know the children|can speak about individual children} and {test decisions|ask hard questions}.',
				'Managers know the children'
			],
			[
				'Independent reviewing officers {raise concerns early|visit between reviews}, and their {challenge is welcomed|alerts are answered in days}.',
				'Reviewing officers challenge early'
			],
			[
				'Panels give {clear decisions with reasons|workers a fair hearing}, and {the reasons go on the record the same day|people leave knowing what to do}.',
				'Panels give clear reasons'
			],
			[
				'Decisions to seek legal advice are {timely|made in good time}, and senior managers {track them each week|know each child concerned}.',
				'Legal decisions are timely'
			]
		],
		area: [
			[
				'Management decisions are {recorded as instructions|brief}, with {little of the thinking behind them|few reasons}.',
				'Management decisions lack reasons'
			],
			[
				'Formal escalation by conference chairs is {rare|used late}, and what came of it {is not tracked|cannot be seen}.',
				'Escalation is rare and not tracked'
			],
			['When a case {changes hands|is moved}, the manager’s {direction does not travel with it|oversight pauses}.', 'Oversight pauses when cases move'],
			[
				'Long-running child in need work has {less|lighter} management attention than {its risk calls for|child protection}.',
				'Child in need work has lighter oversight'
			]
		],
		mixed: [
			[
				'Oversight at the front door is {strong|close}; in the {longer-term teams|long-term service} it is {less regular|thinner}.',
				'Strong oversight at first, thinner later'
			]
		]
	}),
	...about('children-in-care', {
		strength: [
			[
				'Children in care live in {stable homes|settled homes}, and {most stay with the same carers|moves are fewer than a year ago}.',
				'Children in care are settled'
			],
			[
				'Brothers and sisters are {kept together where that is right|helped to see each other}, and plans say {how and why|so plainly}.',
				'Siblings are kept together or in touch'
			],
			[
				'Health assessments are {on time and thoughtful|timely}, and {young people get a summary they can keep|carers act on them}.',
				'Health assessments are timely'
			],
			[
				'Permanence is {thought about from the start|tracked for each child}, and {delay is rare|family members are found early}.',
				'Permanence is planned from the start'
			]
		],
		area: [
			[
				'Personal education plans vary: {targets are vague|the pupil’s own view is thin}, and {use of the extra money|what the grant paid for} is hard to follow.',
				'Education plans vary in quality'
			],
			[
				'Waits for {emotional and mental health help|therapy} are long for children placed {outside the area|in other counties}.',
				'Mental health waits for children placed away'
			],
			[
				'Placement with parents is {not always reviewed|allowed to run on} as closely as {the rules ask|it should be}.',
				'Placements with parents need closer review'
			],
			[
				'Children are not {always told|helped enough to understand} why they {came into care|cannot live at home}, and {life-story work comes late|they fill the gaps themselves}.',
				'Children need help to understand their story'
			]
		],
		mixed: [
			[
				'Foster carers feel {valued|part of the team}, but {out-of-hours help|support at weekends} is {thin|harder to find}.',
				'Valued foster carers, thin help out of hours'
			]
		]
	}),
	...about('care-leavers', {
		strength: [
			[
				'Personal advisers keep in touch with {nearly all|almost all} of their young people, {well past the age when they must|through changes of number and address}.',
				'Advisers keep in touch'
			],
			[
				'The local offer to care leavers is {generous, clear and designed with them|known to young people}, and {partners add to it|it grows each year}.',
				'Local offer is generous and clear'
			],
			[
				'Housing for care leavers is {planned jointly|secured early}, with {taster flats and a second chance|no use of bed and breakfast}.',
				'Housing is planned jointly'
			],
			['Care leavers are helped into work by {the council’s own apprenticeships|ring-fenced interviews and a mentor}.', 'Council offers care leavers work']
		],
		area: [
			[
				'Pathway plans are {begun late|written for the file}, and young people {do not see them as theirs|could seldom say what was in them}.',
				'Pathway plans are not owned by young people'
			],
			[
				'Care leavers who are parents {would like more help|feel watched rather than helped}, and {what is offered depends on the adviser|there is no agreed offer}.',
				'Care leavers who are parents need an offer'
			],
			[
				'Young people leave care with {too little|uneven} practice at {managing money|cooking, bills and tenancy}, and {start too late|ask for it earlier}.',
				'Independence skills start too late'
			],
			[
				'Support after twenty-one is {known to few|not advertised}, and {workers are unsure|records do not show} who was told of it.',
				'Support after twenty-one is little known'
			]
		],
		mixed: [
			[
				'Health histories are {offered to every care leaver|well designed}, though {only some|few} {remember getting one|know what it is for}.',
				'Health histories offered, not always known'
			]
		]
	})
];
