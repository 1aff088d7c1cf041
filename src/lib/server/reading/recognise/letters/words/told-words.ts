import { phrases } from './phrases.ts';

/** How a sentence begins that tells the host to do something, with “to”, “out”, “on” or “up” behind it or not. */
export const toldOpenings: string[] = phrases`
	continue; further; now; also; you should; the council should; seek; work(?:ing)?; take; make; use; set; look; put; give
	get; keep; build; bring; add; carry
`;

/** Verbs that tell the host to do something, cut to their stems: “ensur” is ensure, ensures and ensuring. */
export const toldStems: string[] = phrases`
	accelerat; address; adopt; agree; align; appoint; articulat; ask; assess; audit; be; capitalis; celebrat; challeng
	check; clarify; commission; communicat; complet; consider; consolidat; creat; deepen; define; deliver; design; develop
	drive; embed; empower; enabl; encourag; engag; enhanc; ensur; equip; establish; evaluat; expand; explor; extend
	finali[sz]; focus; formali[sz]; harness; have; help; hold; identify; implement; improv; increas; introduc; invest; invit
	involv; join; learn; leverag; link; listen; maintain; map; maximi[sz]; monitor; move; offer; plan; prioriti[sz]; produc
	promot; provid; publish; rais; re-?(?:establish|launch|design|consider|energis|energiz|focus|balanc|think)\w*; rebuild
	record; recruit; reduc; reflect; refresh; remov; report; reset; resolv; review; revisit; secure; shar; sharpen; simplify
	start; stop; streamlin; strengthen; support; tell; test; think; tighten; track; train; undertak; widen
`;
