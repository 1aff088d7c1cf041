// Written by `npm run db:tables` from the migrated database; not edited by hand.
import type { Generated, GeneratedAlways } from 'kysely';

export type Tables = {
	account: AccountRow;
	account_link: AccountLinkRow;
	action: ActionRow;
	action_comment: ActionCommentRow;
	action_completion: ActionCompletionRow;
	action_lead: ActionLeadRow;
	action_proof: ActionProofRow;
	action_proof_file: ActionProofFileRow;
	action_responsible: ActionResponsibleRow;
	action_update: ActionUpdateRow;
	action_update_file: ActionUpdateFileRow;
	activity: ActivityRow;
	activity_member: ActivityMemberRow;
	area_closure: AreaClosureRow;
	audit_element: AuditElementRow;
	authority: AuthorityRow;
	calendar_feed: CalendarFeedRow;
	case_answer: CaseAnswerRow;
	case_group: CaseGroupRow;
	case_question: CaseQuestionRow;
	case_record: CaseRecordRow;
	document: DocumentRow;
	file: FileRow;
	file_chunk: FileChunkRow;
	finding: FindingRow;
	finding_agreement: FindingAgreementRow;
	finding_document: FindingDocumentRow;
	finding_kloe: FindingKloeRow;
	finding_measure: FindingMeasureRow;
	finding_note: FindingNoteRow;
	finding_question: FindingQuestionRow;
	headline: HeadlineRow;
	headline_finding: HeadlineFindingRow;
	history_chain: HistoryChainRow;
	history_entry: HistoryEntryRow;
	history_text: HistoryTextRow;
	issued_wording: IssuedWordingRow;
	kloe: KloeRow;
	letter: LetterRow;
	letter_check_kept: LetterCheckKeptRow;
	letter_comment: LetterCommentRow;
	letter_issue: LetterIssueRow;
	letter_publication: LetterPublicationRow;
	letter_release: LetterReleaseRow;
	letter_section: LetterSectionRow;
	letter_share: LetterShareRow;
	letter_signature: LetterSignatureRow;
	letter_version: LetterVersionRow;
	letter_wording: LetterWordingRow;
	measure: MeasureRow;
	member: MemberRow;
	note: NoteRow;
	note_file: NoteFileRow;
	note_kloe: NoteKloeRow;
	note_theme: NoteThemeRow;
	outbox: OutboxRow;
	own_view: OwnViewRow;
	parked_form: ParkedFormRow;
	peers_view: PeersViewRow;
	plan: PlanRow;
	plan_agreement: PlanAgreementRow;
	plan_area: PlanAreaRow;
	plan_area_finding: PlanAreaFindingRow;
	plan_area_lead: PlanAreaLeadRow;
	plan_area_recommendation: PlanAreaRecommendationRow;
	plan_day: PlanDayRow;
	plan_intake: PlanIntakeRow;
	plan_measure: PlanMeasureRow;
	plan_reading: PlanReadingRow;
	plan_report: PlanReportRow;
	plan_report_words: PlanReportWordsRow;
	plan_risk: PlanRiskRow;
	post: PostRow;
	post_holding: PostHoldingRow;
	progress_letter: ProgressLetterRow;
	progress_letter_comment: ProgressLetterCommentRow;
	progress_letter_version: ProgressLetterVersionRow;
	progress_position: ProgressPositionRow;
	progress_review: ProgressReviewRow;
	progress_view: ProgressViewRow;
	reading_item: ReadingItemRow;
	reading_piece: ReadingPieceRow;
	recommendation: RecommendationRow;
	recommendation_finding: RecommendationFindingRow;
	region_action: RegionActionRow;
	region_finding: RegionFindingRow;
	region_interval: RegionIntervalRow;
	region_issue: RegionIssueRow;
	region_judgement: RegionJudgementRow;
	region_looked_at: RegionLookedAtRow;
	region_match: RegionMatchRow;
	region_offer: RegionOfferRow;
	region_passage: RegionPassageRow;
	region_review: RegionReviewRow;
	region_total: RegionTotalRow;
	region_total_group: RegionTotalGroupRow;
	region_total_member: RegionTotalMemberRow;
	region_visit: RegionVisitRow;
	reminder: ReminderRow;
	reminder_stopped: ReminderStoppedRow;
	review: ReviewRow;
	review_agreement: ReviewAgreementRow;
	review_stage_entry: ReviewStageEntryRow;
	session: SessionRow;
	sharing: SharingRow;
	sign_in_failure: SignInFailureRow;
	signing_key: SigningKeyRow;
	source_chunk: SourceChunkRow;
	source_document: SourceDocumentRow;
	theme: ThemeRow;
	urgent_concern: UrgentConcernRow;
	urgent_concern_step: UrgentConcernStepRow;
};

export type AccountRow = {
	id: string;
	email: string;
	name: string;
	post: Generated<string>;
	authority_code: string | null;
	is_administrator: Generated<boolean>;
	starts_reviews: Generated<boolean>;
	adviser_of_region: string | null;
	password_hash: string | null;
	disabled_at: string | null;
	fictional: Generated<boolean>;
	created_at: Generated<string>;
	version: Generated<number>;
};

export type AccountLinkRow = {
	id: string;
	account_id: string | null;
	purpose: string;
	token_hash: string;
	expires_at: string;
	used_at: string | null;
	created_by: string | null;
	created_at: Generated<string>;
};

export type ActionRow = {
	id: string;
	review_id: string;
	plan_area_id: string;
	position: number;
	text: string;
	evidence_of_success: Generated<string>;
	timescale: Generated<string>;
	due_on: string | null;
	original_due_on: string | null;
	other_plans: Generated<string>;
	progress: Generated<string>;
	rag: string | null;
	version: Generated<number>;
};

export type ActionCommentRow = {
	id: string;
	review_id: string;
	action_id: string;
	words: string;
	made_by: string | null;
	made_by_name: string;
	made_at: Generated<string>;
	redacted_at: string | null;
	redacted_by_name: Generated<string>;
	redacted_reason: Generated<string>;
};

export type ActionCompletionRow = {
	action_id: string;
	completed_by: string | null;
	completed_by_name: string;
	completed_on: string;
	recorded_at: Generated<string>;
};

export type ActionLeadRow = {
	action_id: string;
	post_id: string;
	position: Generated<number>;
};

export type ActionProofRow = {
	action_id: string;
	words: string;
	seen_by: string | null;
	seen_by_name: string;
	recorded_at: Generated<string>;
	reading_id: string | null;
};

export type ActionProofFileRow = {
	action_id: string;
	file_id: string;
	review_id: string;
	earlier: Generated<boolean>;
};

export type ActionResponsibleRow = {
	action_id: string;
	post_id: string;
	position: Generated<number>;
};

export type ActionUpdateRow = {
	id: string;
	action_id: string;
	rag: string | null;
	progress: string;
	will_help: Generated<string>;
	due_from: string | null;
	due_to: string | null;
	due_reason: Generated<string>;
	made_by: string | null;
	made_by_name: string;
	made_at: Generated<string>;
	suggested_rag: string | null;
	better_reason: Generated<string>;
	on_behalf_of: string | null;
	replaces: string | null;
	redacted_at: string | null;
	redacted_by_name: Generated<string>;
	redacted_reason: Generated<string>;
	corrected_at: string | null;
	words_kept: Generated<boolean>;
};

export type ActionUpdateFileRow = {
	update_id: string;
	file_id: string;
	review_id: string;
};

export type ActivityRow = {
	id: string;
	review_id: string;
	title: string;
	method: string;
	held_on: string | null;
	starts_at: string | null;
	ends_at: string | null;
	place: Generated<string>;
	roles_met: Generated<string>;
	people_met: number | null;
	in_letter: Generated<boolean>;
	position: Generated<number>;
	version: Generated<number>;
};

export type ActivityMemberRow = {
	activity_id: string;
	member_id: string;
};

export type AreaClosureRow = {
	plan_area_id: string;
	review_id: string;
	closed_on: string;
	words: string;
	carried_on_by: Generated<string>;
	closed_by: string | null;
	closed_by_name: string;
	recorded_at: Generated<string>;
};

export type AuditElementRow = {
	id: string;
	review_id: string;
	position: number;
	element: string;
	covered: string | null;
	comment: Generated<string>;
	version: Generated<number>;
};

export type AuthorityRow = {
	gss_code: string;
	name: string;
	official_name: string;
	region_code: string;
	region: string;
	kind: string;
	replaced_by: Generated<string[]>;
	ended_on: string | null;
	neighbours: Generated<string[]>;
	fictional: Generated<boolean>;
};

export type CalendarFeedRow = {
	account_id: string;
	token_hash: string;
	made_at: Generated<string>;
};

export type CaseAnswerRow = {
	case_id: string;
	question_id: string;
	reader: Generated<number>;
	answer: string | null;
	comment: Generated<string>;
	answered_by: string | null;
	answered_at: Generated<string>;
	version: Generated<number>;
};

export type CaseGroupRow = {
	id: string;
	review_id: string;
	position: number;
	name: string;
	on_host_list: number | null;
	version: Generated<number>;
};

export type CaseQuestionRow = {
	id: string;
	review_id: string;
	position: number;
	text: string;
	short_text: string;
	guidance: Generated<string>;
	version: Generated<number>;
};

export type CaseRecordRow = {
	id: string;
	review_id: string;
	number: number;
	case_group_id: string | null;
	how_chosen: Generated<string>;
	version: Generated<number>;
};

export type DocumentRow = {
	id: string;
	review_id: string;
	position: Generated<number>;
	title: string;
	kind: Generated<string>;
	asked_on: string | null;
	received_on: string | null;
	read_on: string | null;
	read_by: string | null;
	version: Generated<number>;
};

export type FileRow = {
	id: string;
	review_id: string;
	purpose: string;
	name: string;
	media_type: string;
	bytes: number;
	sha256: string;
	added_by: string | null;
	added_at: Generated<string>;
};

export type FileChunkRow = {
	file_id: string;
	number: number;
	data: Buffer;
};

export type FindingRow = {
	id: string;
	review_id: string;
	theme_id: string | null;
	kind: string;
	text: string;
	short_text: Generated<string>;
	position: number;
	merged_into: string | null;
	new_since_feedback: Generated<boolean>;
	created_by: string | null;
	created_at: Generated<string>;
	version: Generated<number>;
};

export type FindingAgreementRow = {
	finding_id: string;
	agreed_by: string | null;
	agreed_by_name: string;
	agreed_at: Generated<string>;
	reason: Generated<string>;
};

export type FindingDocumentRow = {
	finding_id: string;
	document_id: string;
};

export type FindingKloeRow = {
	finding_id: string;
	kloe_id: string;
};

export type FindingMeasureRow = {
	finding_id: string;
	measure_id: string;
};

export type FindingNoteRow = {
	finding_id: string;
	note_id: string;
};

export type FindingQuestionRow = {
	finding_id: string;
	question_id: string;
};

export type HeadlineRow = {
	id: string;
	review_id: string;
	kind: string;
	text: string;
	position: number;
	version: Generated<number>;
};

export type HeadlineFindingRow = {
	headline_id: string;
	finding_id: string;
};

export type HistoryChainRow = {
	id: string;
	length: Generated<number>;
	head: string;
};

export type HistoryEntryRow = {
	chain_id: string;
	number: number;
	at: string;
	account_id: string | null;
	who: string;
	what: string;
	seen_with: string;
	about: string;
	texts_hash: string;
	previous_hash: string;
	hash: string;
};

export type HistoryTextRow = {
	chain_id: string;
	number: number;
	salt: string;
	texts: string;
};

export type IssuedWordingRow = {
	finding_id: string;
	review_id: string;
	text: string;
};

export type KloeRow = {
	id: string;
	review_id: string;
	position: number;
	asked_by: string;
	question: string;
	short_name: string;
	theme_id: string | null;
	answer: Generated<string>;
	not_looked_at: string | null;
	version: Generated<number>;
};

export type LetterRow = {
	review_id: string;
	letter_date: string | null;
	our_ref: Generated<string>;
	your_ref: Generated<string>;
	addressee: Generated<string>;
	addressee_post: Generated<string>;
	addressee_address: Generated<string>;
	salutation: Generated<string>;
	subject: Generated<string>;
	contact: Generated<string>;
	letterhead: Generated<string>;
	closing: Generated<string>;
	signatory: Generated<string>;
	signatory_post: Generated<string>;
	signature_file_id: string | null;
	copies: Generated<string>;
	version: Generated<number>;
};

export type LetterCheckKeptRow = {
	review_id: string;
	key: string;
	reason: string;
	kept_by: string | null;
	kept_by_name: string;
	kept_at: Generated<string>;
};

export type LetterCommentRow = {
	id: string;
	review_id: string;
	version_id: string;
	section: Generated<string>;
	quoted: Generated<string>;
	comment: string;
	made_by: string | null;
	made_by_name: string;
	made_at: Generated<string>;
	answer: string | null;
	changed: boolean | null;
	answered_by: string | null;
	answered_at: string | null;
};

export type LetterIssueRow = {
	version_id: string;
	issued_by: string | null;
	issued_by_name: string;
	issued_at: Generated<string>;
	replaces: string | null;
	reason: Generated<string>;
	pdf_file_id: string;
	docx_file_id: string;
};

export type LetterPublicationRow = {
	review_id: string;
	published_on: string;
	place: string;
	recorded_by: string | null;
};

export type LetterReleaseRow = {
	version_id: string;
	released_by: string | null;
	released_by_name: string;
	released_at: Generated<string>;
};

export type LetterSectionRow = {
	id: string;
	review_id: string;
	position: number;
	key: string;
	layout: string;
	title: string;
	show_title: Generated<boolean>;
	settings: Generated<string>;
	prose: Generated<string>;
	activity_id: string | null;
	author: Generated<string>;
	dated: Generated<string>;
	method: Generated<string>;
	optional: Generated<boolean>;
	version: Generated<number>;
};

export type LetterShareRow = {
	version_id: string;
	shared_by: string | null;
	shared_by_name: string;
	shared_at: Generated<string>;
	comments_by: string | null;
};

export type LetterSignatureRow = {
	version_id: string;
	signed_by: string | null;
	signed_by_name: string;
	signed_at: Generated<string>;
};

export type LetterVersionRow = {
	id: string;
	review_id: string;
	number: number;
	label: Generated<string>;
	blocks: string;
	blocks_sha256: string;
	claims: Generated<string>;
	words: Generated<number>;
	saved_by: string | null;
	saved_by_name: string;
	saved_at: Generated<string>;
};

export type LetterWordingRow = {
	finding_id: string;
	review_id: string;
	text: string;
	version: Generated<number>;
};

export type MeasureRow = {
	id: string;
	review_id: string;
	theme_id: string | null;
	kloe_id: string | null;
	name: string;
	value: Generated<string>;
	numerator: number | null;
	denominator: number | null;
	period: Generated<string>;
	source: Generated<string>;
	timescale: Generated<string>;
	given_by: string;
	position: Generated<number>;
	version: Generated<number>;
};

export type MemberRow = {
	id: string;
	review_id: string;
	account_id: string | null;
	name: string;
	post: Generated<string>;
	organisation: Generated<string>;
	authority_code: string | null;
	role: string;
	access_until: string | null;
	reads_cases: Generated<boolean>;
	telephone: Generated<string>;
	position: Generated<number>;
	version: Generated<number>;
};

export type NoteRow = {
	id: string;
	review_id: string;
	author_id: string | null;
	author_name: string;
	activity_id: string | null;
	document_id: string | null;
	case_id: string | null;
	text: string;
	perspective: string | null;
	leans: string | null;
	exact_words: Generated<boolean>;
	words_kept: Generated<boolean>;
	written_at: Generated<string>;
	version: Generated<number>;
};

export type NoteFileRow = {
	note_id: string;
	file_id: string;
};

export type NoteKloeRow = {
	note_id: string;
	kloe_id: string;
};

export type NoteThemeRow = {
	note_id: string;
	theme_id: string;
};

export type OutboxRow = {
	id: string;
	recipient: string;
	subject: string;
	body: string;
	created_at: Generated<string>;
	sent_at: string | null;
	problem: string | null;
	html: string | null;
	key: string | null;
	attempts: Generated<number>;
	next_attempt_at: string | null;
};

export type OwnViewRow = {
	id: string;
	review_id: string;
	theme_id: string | null;
	kloe_id: string | null;
	text: string;
	written_by: string | null;
	written_at: Generated<string>;
	version: Generated<number>;
};

export type ParkedFormRow = {
	id: string;
	account_id: string | null;
	address: string;
	fields: string;
	created_at: Generated<string>;
};

export type PeersViewRow = {
	plan_area_id: string;
	view: string;
	words: Generated<string>;
	given_by: string | null;
	given_at: Generated<string>;
};

export type PlanRow = {
	review_id: string;
	title: Generated<string>;
	introduction: Generated<string>;
	legend: string;
	version: Generated<number>;
	update_every: Generated<number>;
	remind_before: Generated<number>;
	small_under: Generated<number>;
};

export type PlanAgreementRow = {
	review_id: string;
	body: string;
	agreed_on: string;
	recorded_by: string | null;
	recorded_at: Generated<string>;
};

export type PlanAreaRow = {
	id: string;
	review_id: string;
	position: number;
	title: string;
	response: string | null;
	response_reason: Generated<string>;
	version: Generated<number>;
};

export type PlanAreaFindingRow = {
	plan_area_id: string;
	finding_id: string;
};

export type PlanAreaLeadRow = {
	plan_area_id: string;
	post_id: string;
	position: Generated<number>;
};

export type PlanAreaRecommendationRow = {
	plan_area_id: string;
	recommendation_id: string;
};

export type PlanDayRow = {
	review_id: string;
	day: string;
	plan: string;
};

export type PlanIntakeRow = {
	id: string;
	review_id: string;
	account_id: string;
	kind: string;
	name: string;
	content: string;
	version: Generated<number>;
	made_at: Generated<string>;
};

export type PlanMeasureRow = {
	id: string;
	review_id: string;
	plan_area_id: string | null;
	action_id: string | null;
	position: Generated<number>;
	name: string;
	kind: string;
	unit: Generated<string>;
	direction: string;
	source: Generated<string>;
	baseline_value: number | null;
	baseline_numerator: number | null;
	baseline_denominator: number | null;
	baseline_on: string | null;
	target_value: number | null;
	target_on: string | null;
	version: Generated<number>;
};

export type PlanReadingRow = {
	id: string;
	review_id: string;
	measure_id: string;
	update_id: string | null;
	read_on: string;
	value: number | null;
	numerator: number | null;
	denominator: number | null;
	source: Generated<string>;
	words: Generated<string>;
	replaces: string | null;
	recorded_by: string | null;
	recorded_by_name: string;
	recorded_at: Generated<string>;
};

export type PlanReportRow = {
	id: string;
	review_id: string;
	kind: string;
	number: number;
	title: string;
	body: Generated<string>;
	meeting_on: string | null;
	as_at: string;
	plan: string;
	blocks: string;
	blocks_sha256: string;
	pdf_file_id: string;
	docx_file_id: string;
	made_by: string | null;
	made_by_name: string;
	made_at: Generated<string>;
};

export type PlanReportWordsRow = {
	review_id: string;
	kind: string;
	content: string;
	version: Generated<number>;
};

export type PlanRiskRow = {
	review_id: string;
	plan_area_id: string;
	aspect: string;
	level: string;
	words: Generated<string>;
};

export type PostRow = {
	id: string;
	review_id: string;
	name: string;
	code: Generated<string>;
	organisation: Generated<string>;
	position: Generated<number>;
	version: Generated<number>;
};

export type PostHoldingRow = {
	id: string;
	post_id: string;
	name: string;
	account_id: string | null;
	from_date: string | null;
	to_date: string | null;
};

export type ProgressLetterRow = {
	progress_review_id: string;
	review_id: string;
	content: string;
	version: Generated<number>;
};

export type ProgressLetterCommentRow = {
	id: string;
	review_id: string;
	version_id: string;
	comment: string;
	made_by: string | null;
	made_by_name: string;
	made_at: Generated<string>;
	answer: string | null;
	answered_by_name: Generated<string>;
	answered_at: string | null;
};

export type ProgressLetterVersionRow = {
	id: string;
	review_id: string;
	progress_review_id: string;
	number: number;
	blocks: string;
	blocks_sha256: string;
	saved_by: string | null;
	saved_by_name: string;
	saved_at: Generated<string>;
	shared_at: string | null;
	shared_by_name: Generated<string>;
	issued_at: string | null;
	issued_by_name: Generated<string>;
	replaces: string | null;
	reason: Generated<string>;
	pdf_file_id: string | null;
	docx_file_id: string | null;
};

export type ProgressPositionRow = {
	review_id: string;
	progress_review_id: string;
	plan_area_id: string;
	done: Generated<string>;
	difference: Generated<string>;
	next: Generated<string>;
	version: Generated<number>;
};

export type ProgressReviewRow = {
	id: string;
	review_id: string;
	months: number;
	planned_on: string;
	held_on: string | null;
	version: Generated<number>;
};

export type ProgressViewRow = {
	review_id: string;
	progress_review_id: string;
	plan_area_id: string;
	view: string;
	words: Generated<string>;
	given_by: string | null;
	given_by_name: string;
	given_at: Generated<string>;
	version: Generated<number>;
};

export type ReadingItemRow = {
	id: string;
	piece_id: string;
	number: number;
	kind: string;
	theme: Generated<string>;
	label: Generated<string>;
	force: string | null;
	text: string;
	details: Generated<string>;
	page: number | null;
	span: string | null;
	confidence: string;
	reason: Generated<string>;
	repeats: string | null;
	suggested: string | null;
	state: Generated<string>;
	changed_by: string | null;
	changed_by_name: Generated<string>;
	changed_at: string | null;
	version: Generated<number>;
};

export type ReadingPieceRow = {
	id: string;
	document_id: string;
	position: number;
	kind: string;
	framework_key: string | null;
	title: Generated<string>;
	authority_code: string | null;
	host_as_printed: Generated<string>;
	visit_start: string | null;
	visit_end: string | null;
	letter_on: string | null;
	published_on: string | null;
	details: Generated<string>;
	state: Generated<string>;
	decided_by: string | null;
	decided_by_name: Generated<string>;
	decided_at: string | null;
	version: Generated<number>;
};

export type RecommendationRow = {
	id: string;
	review_id: string;
	theme_id: string | null;
	text: string;
	deadline: Generated<string>;
	for_whom: Generated<string>;
	force: string | null;
	position: number;
	version: Generated<number>;
};

export type RecommendationFindingRow = {
	recommendation_id: string;
	finding_id: string;
};

export type RegionActionRow = {
	id: string;
	region_review_id: string;
	position: number;
	area: Generated<string>;
	text: string;
	lead: Generated<string>;
	responsible: Generated<string>;
	evidence: Generated<string>;
	timescale: Generated<string>;
	links: Generated<string>;
	progress: Generated<string>;
	rag: string | null;
	item_id: string | null;
	search: GeneratedAlways<string | null>;
	issues: Generated<string[]>;
};

export type RegionFindingRow = {
	id: string;
	region_review_id: string;
	position: number;
	kind: string;
	theme: Generated<string>;
	label: Generated<string>;
	force: string | null;
	deadline: Generated<string>;
	text: string;
	page: number | null;
	item_id: string | null;
	finding_id: string | null;
	repeats: string | null;
	held_back: Generated<boolean>;
	search: GeneratedAlways<string | null>;
};

export type RegionIntervalRow = {
	region_code: string;
	years: number;
	set_by: string | null;
	set_by_name: string;
	set_at: Generated<string>;
	version: Generated<number>;
};

export type RegionIssueRow = {
	finding_id: string;
	issue_key: string;
	words: Generated<string>;
	state: Generated<string>;
	spine_version: number;
	decided_by: string | null;
	decided_by_name: Generated<string>;
	decided_at: string | null;
	kind: string;
	kind_decided: Generated<boolean>;
	said: string | null;
};

export type RegionJudgementRow = {
	region_review_id: string;
	position: number;
	theme: string;
	grade: string;
};

export type RegionLookedAtRow = {
	region_review_id: string;
	issue_key: string;
	strengths: Generated<number>;
	areas: Generated<number>;
	mixed: Generated<number>;
	recommendations: Generated<number>;
};

export type RegionMatchRow = {
	earlier_id: string;
	later_id: string;
	issue_key: string;
	state: string;
	decided_by: string | null;
	decided_by_name: string;
	decided_at: Generated<string>;
};

export type RegionOfferRow = {
	id: string;
	region_code: string;
	authority_code: string;
	peers: number;
	until: string | null;
	note: Generated<string>;
	added_by: string | null;
	added_by_name: string;
	added_at: Generated<string>;
};

export type RegionPassageRow = {
	id: string;
	region_review_id: string;
	position: number;
	theme: Generated<string>;
	text: string;
	page: number | null;
	held_back: Generated<boolean>;
	search: GeneratedAlways<string | null>;
};

export type RegionReviewRow = {
	id: string;
	review_id: string | null;
	piece_id: string | null;
	authority_code: string;
	kind: string;
	framework_key: string | null;
	framework_name: Generated<string>;
	title: string;
	visit_start: string | null;
	visit_end: string | null;
	letter_on: string | null;
	published_on: string | null;
	year: number;
	public_address: Generated<string>;
	agreed_audience: string | null;
	agreed_by: Generated<string>;
	agreed_on: string | null;
	added_by: string | null;
	added_by_name: Generated<string>;
	fictional: Generated<boolean>;
	recorded_at: Generated<string>;
	version: Generated<number>;
	themes: Generated<string>;
	spine_version: Generated<number>;
};

export type RegionTotalRow = {
	group_id: string;
	issue_key: string;
	raised: number;
	strengths: number;
	authorities: number;
};

export type RegionTotalGroupRow = {
	id: string;
	region_code: string;
	first_year: number;
	members: number;
};

export type RegionTotalMemberRow = {
	region_review_id: string;
	group_id: string;
};

export type RegionVisitRow = {
	id: string;
	region_code: string;
	authority_code: string;
	title: string;
	visit_on: string;
	added_by: string | null;
	added_by_name: string;
	added_at: Generated<string>;
};

export type ReminderRow = {
	account_id: string;
	review_id: string;
	key: string;
	kind: string;
	mail_id: string | null;
	made_at: Generated<string>;
};

export type ReminderStoppedRow = {
	account_id: string;
	kind: string;
	stopped_at: Generated<string>;
};

export type ReviewRow = {
	id: string;
	authority_code: string;
	title: string;
	framework_key: string;
	framework: string;
	stage: Generated<string>;
	visit_start: string | null;
	visit_end: string | null;
	feedback_on: string | null;
	draft_due: string | null;
	issue_due: string | null;
	background: Generated<string>;
	people_met: number | null;
	audits_reread: number | null;
	fictional: Generated<boolean>;
	created_by: string | null;
	created_at: Generated<string>;
	version: Generated<number>;
};

export type ReviewAgreementRow = {
	review_id: string;
	controllers: string;
	legal_basis: string;
	agreement: string;
	agreed_on: string;
	destroy_on: string;
	marking: Generated<string>;
	host_data_contact: string;
	team_data_contact: string;
	urgent_telephone: string;
	stated_by: string | null;
	stated_at: Generated<string>;
	version: Generated<number>;
};

export type ReviewStageEntryRow = {
	id: string;
	review_id: string;
	stage: string;
	entered_by: string | null;
	entered_at: Generated<string>;
};

export type SessionRow = {
	id: string;
	account_id: string;
	expires_at: string;
	created_at: Generated<string>;
	last_seen_at: Generated<string>;
	locked_at: string | null;
	user_agent: Generated<string>;
};

export type SharingRow = {
	review_id: string;
	what: string;
	audience: string;
	named: boolean;
	from_date: string;
	shared_by: string | null;
	shared_by_name: string;
	shared_at: Generated<string>;
};

export type SignInFailureRow = {
	key: string;
	failures: number;
	last_failed_at: string;
};

export type SigningKeyRow = {
	purpose: string;
	key: string;
	made_at: Generated<string>;
};

export type SourceChunkRow = {
	document_id: string;
	number: number;
	data: Buffer;
};

export type SourceDocumentRow = {
	id: string;
	region_code: string;
	batch_id: string;
	name: string;
	media_type: string;
	bytes: number;
	sha256: string;
	state: Generated<string>;
	failure: Generated<string>;
	duplicate_of: string | null;
	attempts: Generated<number>;
	pages: number | null;
	lines: string | null;
	reading: string | null;
	reader_version: string | null;
	read_at: string | null;
	added_by: string;
	added_by_name: string;
	added_at: Generated<string>;
	version: Generated<number>;
	reading_until: string | null;
};

export type ThemeRow = {
	id: string;
	review_id: string;
	position: number;
	name: string;
	short_name: string;
	about: Generated<string>;
	not_looked_at: string | null;
	version: Generated<number>;
};

export type UrgentConcernRow = {
	id: string;
	review_id: string;
	case_id: string | null;
	text: string;
	raised_by: string;
	raised_at: Generated<string>;
	version: Generated<number>;
};

export type UrgentConcernStepRow = {
	id: string;
	concern_id: string;
	step: string;
	words: Generated<string>;
	by_account: string;
	at: Generated<string>;
};
