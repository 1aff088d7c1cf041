import { today } from '#domain/dates.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';

/** The plans written here whose words their hosts share by name with this adviser today, each with its authority; asked anew every time. */
export function sharedPlans(db: Database, region: RegionAccess) {
	return db
		.selectFrom('sharing')
		.innerJoin('review', 'review.id', 'sharing.review_id')
		.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
		.leftJoin('plan_agreement', 'plan_agreement.review_id', 'review.id')
		.where('sharing.what', '=', 'plan-text')
		.where('sharing.named', '=', true)
		.where('sharing.from_date', '<=', today())
		.where('review.stage', 'in', ['final', 'follow-up', 'closed'])
		.where((eb) => eb.or([eb('sharing.audience', '=', 'england'), eb('authority.region_code', '=', region.region.code)]));
}
