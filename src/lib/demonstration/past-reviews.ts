import { ashbourne } from './past/ashbourne.ts';
import { averley } from './past/averley.ts';
import { eastvale } from './past/eastvale.ts';
import { fenmoor } from './past/fenmoor.ts';
import { harrowfield } from './past/harrowfield.ts';
import { kingsholt } from './past/kingsholt.ts';
import { lindhurst } from './past/lindhurst.ts';
import { penbury } from './past/penbury.ts';
import { stonebridge } from './past/stonebridge.ts';
import type { PastReview } from './past/past-review.ts';

/** What the invented councils were told between 2012 and 2025, so that an issue can be followed: raised, acted on, raised again, and later a strength. */
export const pastReviews: PastReview[] = [
	...eastvale,
	...fenmoor,
	...harrowfield,
	...ashbourne,
	...averley,
	...kingsholt,
	...lindhurst,
	...penbury,
	...stonebridge
];
