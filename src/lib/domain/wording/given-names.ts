/**
 * Given names heard in Britain, from many cultures, written for this product. A name that is also a common word, a place or a month stands in
 * a stricter list, so that "may", "Grant" and "Lincoln" do not raise a warning wherever they stand. All in lower case.
 */
function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}

/** Names that are hardly anything else: found anywhere, in lower case too (notes are typed on phones). */
export const plainNames = words(`
	aaliyah aaron aarav abbie abdul abdullah abdirahman abena abigail abimbola ada adam adama adebayo adeel adele adeola aditi aditya adriana adrian afua
	agnes agnieszka ahmad ahmed aidan aileen aimee aisha aishah aisling akosua akua alana alastair albert alec aleksander alejandro alessandra alessia alex alexa
	alexander alexandra alexei alfie alfred alicia alina alisha alison alistair allegra allison alyssa amal amanda amara amelia amina aminata amir amira amit amna amy
	ana anastasia andre andrea andreea andrei andrew andrzej aneta angela angelica angus anika anil anisa anita anna annabel annabelle anne annette annie anoushka
	anthony anton antonia antonio anya aoife arabella archie ariana arjun arnav arthur arun asha ashraf asif asma astrid athena aurora aurelia ava ayaan ayesha ayodele ayo
	azra bartosz beatrice becky belinda ben benedict benjamin bernadette bernard bethan bethany betty beverley bianca bilal bogdan bradley brandon
	brenda brendan brian bridget bronwen bryan caitlin callum calum cameron camila camilla carl carla carlos carmen caroline carolyn carys catalina catherine cathy
	catrin catriona cecilia celia cerys chantelle charlene charles charlie charlotte cheryl chiamaka chidi chinedu chioma chloe chris christina christine
	christopher chukwuemeka ciara claire clare claudia clive colette colin colleen connor conor corey cormac courtney craig cristina cynthia
	dafydd daisy daniel daniela danielle danny daria darius darnell darren dave david dawid deborah debbie declan deepa deepak deirdre denise dennis derek dermot desmond
	diana diane dilip dimitri dinesh dmitri dominic dominik donald donna dorothy dorota douglas duncan dylan ebony ebrima eddie edith edmund eduardo edward edwin
	efua eilidh eileen eimear eira elaine eleanor elena eleni elham elias elif elijah elin eliot elisa elise eliza elizabeth ella ellen ellie elliot elliott eloise elsa elsie
	emeka emilia emilio emily emma emmanuel enid enrico eoin erica erin ernest esme esmee esther ethan eugene eva evan evangeline evelyn evie ewa ewan ezra fadi fahad faisal farah
	farhan faridah fatima fatimah fatou fatoumata felicity felix ferdinand fernando fiona folasade fraser freddie frederick freya funmilayo gabriel gabriela
	gabriella gareth garfield gary gavin gemma genevieve geoff geoffrey george georgina gerald geraldine gethin giles gillian gina giovanni giulia grzegorz
	gurpreet gwen gwendolyn habib habiba hadiya hafsa hakim halima hamid hamza hana hanna hannah hannan hans haroon harpreet harriet harrison harvey hasan
	hassan hayley helen helena henrietta henry henryk hermione hilary hina hiroshi holly howard hugo huma husna hussain hussein hyacinth ian ibrahim idris ifeoma ifrah
	igor ikram ilona imogen imran inaya ingrid ioana iona irena irene irfan isaac isabel isabella isabelle isha isla ismail isobel issa ivan iwona izabela
	jackie jackson jacob jacqueline jacques jahangir jaime jake jakub jamal james jameela jamie jamila jana jane janet janice janina jared jaroslaw jasmin jason jasper javed javier jayden
	jaydon jean jeanette jeff jeffrey jemima jemma jenna jennifer jenny jeremy jermaine jerome jerzy jess jessica jill jimmy joan joanna joanne jocelyn joe joel johan johanna
	john johnny jonah jonas jonathan jordana jorge jose josef joseph josephine josh joshua josie joyce juan juanita judith judy julia julian juliana julie juliet julius juma kacper
	kadija kadiatou kai kamal kamil kamran karen karim karina karl karolina kasia kate katarzyna katelyn katherine kathleen kathryn kathy katie katrina katya kavita
	kayleigh kayla keanu keeley keira keisha keith kelechi kelly kelsey kenneth kerry kevin khadija khadijah khalid kian kieran kimberley kimberly kiran kirsten kirsty
	kofi kojo krishna kristina krystyna krzysztof kshama kuba kwabena kwame kwasi kyle kylie laila lakshmi lamar lara latoya laura lauren laurence
	laurent layla leah leanne leila lena leo leon leona leonard leroy leslie lesley lewis lia liam liban lidia lila lilian lilly linda lindsay lindsey lisa liz lizzie lloyd
	logan lois lola lorenzo lorna lorraine louis louisa louise luca lucas lucia lucinda lucy luis luka lukas lukasz luke luna lydia lyn lynda lynn lynne mabel maciej
	madeleine madison magdalena maggie mahmood mahmoud maisie malachi malcolm malgorzata malik mandeep mandy manjit manuel marcel marcin marco marcus margaret maria mariam
	mariama marian mariana marie mariusz marjorie marlon marta martha martin martina martyn marvin mary maryam matei mateusz matilda matthew maureen maurice maya megan
	mehmet mei melanie melissa mercedes meryem mia michael michaela michal michelle miguel mihai mikael mikolaj mila mildred millie milo mina minh miranda miriam misbah mitchell
	mohamed mohammad mohammed mohsin moira molly mona monica monika morag moses moshe muhammad muna muriel mustafa myfanwy myra nabeel nadeem nadia nadine naeem nahida naima
	nancy naomi nasreen nasir nasra natalia natalie natasha nathan nathaniel naveed navjot nazia neha neil nerys nesta ngozi nia niall niamh nicholas nicola nicole nicolas nigel
	nikhil nikita nikola nina nisha noah noel nneka noor nora norma nosheen nuala nuria nusrat obinna oisin ola olanrewaju oleksandr olena olga oliver olivia oliwia
	olu olumide oluwaseun omar oona orla oscar osman osagie oskar osian owain owen pablo paige pamela paolo parveen patricia patrick patrycja paul paula pauline pavel pawel pedro
	penelope peter petra phil philip phillip philippa phoebe piotr polly pooja prakash pranav preeti priya przemek qasim queenie rabia rachael rachel radoslaw rafael rafal raheem
	rahel rahim rahma rahul raj rajesh raluca ramon rania ranjit rashid rashida raymond razia rebecca rebekah reece reuben rhiannon rhian rhoda rhodri rhona
	rhys ricardo richard ricky riley rita robert roberta roberto roderick rodney roger rohan roisin roland ronald ronan ronnie rory rosa rosalind rosanna roseanne
	rosemary rosie rosina roxanne roy roya rukhsana rupert russell ruth ryan saad sabina sabrina sadia safiya sagal sahar sahra saima sajid salma salman sam samantha samia samina samir
	samira samson samuel sanaa sandeep sandra sanjay santiago saoirse sara sarah sasha saskia scott sean sebastian selena selina serena seren sergei sergio seth shabana shabir shah shahid
	shaima shakira shamima shania shannon shanice sharif sharon shaun shauna shazia sheila shelley sheryl shireen shirley shreya shona siân sian sibusiso sidney sienna sile silvia simon simone
	sinead siobhan sofia solomon somaya sonia sophia sophie stacey stanislaw stanley stefan steffan stella stephanie stephen steve steven stewart stuart sukhdeep suleiman
	sumaya sunita susan susannah suzanne svetlana sylvia tabitha tahir tahira taiwo talia tamara tamika tania tanisha tanvir tanya tara tariq tasneem tatiana tayyab
	temi teresa terence tessa thabo thandi thea theo theodore theresa thomas tiago tiffany tim timothy tina toby tomasz tommy toni tony tracey tracy tremaine trevor
	trina tristan tunde tyrone uchenna ulrike umar ursula usama usman uzma valentina valerie vanessa vera veronica vicki vicky victoria vijay vikram vincent virginia vivek vivian
	vivienne vladimir wahida walid walter wanjiru waqas wasim wayne wendy wesley wiktoria wilfred william willow winifred winston wojciech xavier ximena yahya yana yaqub yasin yasmin
	yasmina yewande yolanda yousef yousuf yuki yusuf yvette yvonne zac zachary zack zahra zainab zak zara zaynab zeeshan zeinab zelda zeynep zofia zoe zohra zoya zubair zuzanna
`);

/** Names that are also ordinary words or short forms: only with a capital in mid-sentence, or before a verb that people do. */
export const carefulNames = words(`
	abel abi ali angel art ash ashley asher bea bill bob bonnie brad brook buddy cal carmel carol carter cary casey chad chance chase chuck clay cliff
	cody cooper curtis dale dan dawn dee della des di dick dion dolly don drew ed eden edie ellis elton emi eric eve faith fay fern finlay finley finn flora florence fran francis
	frances frank fred gail gay gene gerry gill gita glen glenn gloria grace greta guy hal harley harper hazel heath heather honor hope hugh hunter ike iman indigo ines ira
	iris ismay ivy jade jai jas jasmine jay jen jet jim jo jodie jody jolene jon joy jude kane ken kenzie kim kit lance latif lee leigh len lenny les levi lexi lily lin lottie
	lou lyra major mark marina marley marvel mason matt maud maude max maxine melody mercy merlin mick mike miles milly minnie misty mo nat ned neel nelly nick nicky nico
	nik nita noreen norman olive opal otis paddy pansy parker pat patience patsy patty pearl peggy penny perry pete pip poppy precious prudence quentin quinn ralph ram
	ravi ray reed reena rex rich rick rio rob robbie robin robyn rocky ron rosalie rose ross rowan ruby rufus russ sal sally sandy saul shane shaw sid sky skye sol stan star
	stevie sue sunny susie talha tamsin ted terry thelma todd tom tonya trent trinity trudy tyler verity vic victor vince violet vita viv warren wes
	will willa wilma zahir zane zia zola crystal dean roman hector kay jack harry lacey spencer viola
`);

/** Names that are chiefly months, places, religions or kinds of work: only beside a title, a relation ("her sister April") or a verb that people do. */
export const strictNames = words(`
	april august autumn bailey blessing bristol brooklyn chelsea chester christian destiny devon georgia holland india israel january jordan juliette june justice kent lincoln
	london may mohan paris preston prince princess savannah sydney taylor troy vienna york jan amber summer ward grant
`);

/** Common surnames, so that an uncommon given name beside one is still seen. */
export const surnames = words(`
	abdi abdullahi adams adeyemi ahmed akhtar akpan ali allen anderson andrews armstrong ashworth atkinson bailey baker balogun banerjee barnes barrett begum bell bennett bevan bhatt blackburn
	boateng bradley brown burke burns butler campbell carr carter chambers chapman chaudhry chen chopra chowdhury clark clarke cole collins cook cooper cox cruz cunningham das davies davis dawson desai
	dhillon dixon doherty duffy edwards eze ellis evans farah ferguson fernandes fisher fletcher ford foster fox francis gallagher garcia george gibson gill gordon graham grant gray
	green griffiths gupta hall hamilton harris harrison hart harvey hassan hayes henderson hernandez hill holmes howard hughes hunt hunter hussain ibrahim iqbal jackson james jenkins jennings john
	johnson johnston jones joseph joshi kapoor kaur kelly kennedy khan khatun king knight kowalski kumar lawrence lawson lee lewis li lloyd lowe macdonald mahmood malik marsh marshall
	martin mason matthews mccarthy mcdonald mckenzie mehta miah mills mistry mitchell mohamed moore morgan morris morrison murphy murray nair nguyen nowak nwosu obi o'brien o'connor
	o'neill okafor okeke okonkwo oliver osman owen palmer parker parry patel patterson pearson perera perry phillips popescu powell price rahman ramos reid reynolds richards richardson roberts
	robertson robinson rodriguez rogers rose ross russell ryan saunders scott shah sharma shaw shepherd simpson singh smith spencer stevens stewart stone sullivan taylor thomas thompson
	thomson turner uddin wallace walker walsh ward watson watts webb wells west white wilkinson williams williamson willis wilson wood woods wright yilmaz young yusuf zhang
`);
