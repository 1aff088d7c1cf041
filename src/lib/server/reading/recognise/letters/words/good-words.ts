import { phrases } from './phrases.ts';

/** What is said of something good, as patterns of a few words. */
export const goodWords: string[] = [
	// Praise in so many words.
	...phrases`
		strong(?:er|ly)?; strengths?; good; better; best; excellen(?:t|ce); outstanding; impress(?:ed|ive); positive(?:ly)?
		praised?; commend(?:ed|able)?; success(?:es|ful(?:ly)?)?; pleased; pleasing; encouraging; credit; asset; sound; prudent
		rich; beautifully; (?:was|were) right
	`,
	// It works, and does what it is for.
	...phrases`
		effective(?:ly)?; well; well[- ]\w+; robust; stable; stability; secure; safe; manageable; healthy; mature; reliable
		thorough; appropriate(?:ly)?; accurate; useful(?:ly)?; practical; simple; settled; rounded; embedded; easy to; easily
		with ease; protected; have grown
	`,
	// How people are: staff, leaders, carers.
	...phrases`
		committed; commitment; enthusias(?:m|tic); passion(?:ate)?; confiden(?:t|ce|tly); motivated; dedicated; proud
		thoughtful; sensitive; skilled; knowledgeable; proactive; imaginative; curious; brisk; generous; energetic; energy; keen
		loyal; calm; warm; searching; honest(?:ly)?; open and honest; careful(?:ly)?; with care; trained and supported; trained
	`,
	// How children and families are met.
	...phrases`
		child[- ]cent(?:red|ered); child[- ]focused; respected; respectful(?:ly)?; supportive; welcom(?:ed|es|ing); welcom\w+
		listened; heard; seen alone; plain words; kept together; keeps? (?:promises|families together); whole families
		equal partners?; equals; matched (?:their|the) needs; homely; thrive; thriving; remembered; enjoys?; popular
	`,
	// Known, owned, shared and used.
	...phrases`
		clear(?:ly)?; ambitio(?:n|us|ns); valued?; values; highly; visible; vibrant; creative; aspiration(?:s|al)?
		shared vision; shared daily; shares? (?:one|what|information|their|a); owned; ownership; trust(?:ed)?
		know(?:s|n)? (?:the|their|its|your|each|every|which|what|who|by all|to all); at the heart; widely; (?:is|are) used
		included; cross-party; a measure; drawn? (?:on|together); acts? on it; makes? (?:good )?use
		gives? (?:a |families|children|staff|workers); in touch; score the bids; alike; owned; tight(?:ly)? held; jointly
		follows? up; takes? part; as a matter of course; (?:can|could) (?:say|tell us|point to|quote|describe|explain)
		help(?:s|ed|ing)? (?:to|them|families|workers|children|parents|staff); reflective; purposeful; responsive; short and \w+
		changes? the grade
	`,
	// In time.
	...phrases`
		timely; promptly; prompt; quickly; same day; on time; in time; up to date; begun early; begins? early
		act(?:s|ed)? early; step(?:s|ped)? in early; early enough; from the (?:start|first); each (?:week|quarter|month); daily
		consistently
	`,
	// It has become better, or made something better.
	...phrases`
		improved; improving; innovative; innovation; benefits?; benefited; benefiting; progress
		reduc(?:ed|tion in) (?:caseloads|agency|turnover|numbers|delay); made a difference; make a difference
	`
];
