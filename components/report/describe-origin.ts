import type { OriginView } from '../../utils/app/view.ts';
import type { Words } from '../words.tsx';
import { countOutlets } from './reports-shown.ts';

/** Whether it is known whom reports rest on: outlets that only credit each other say nothing. */
export const isKnownOrigin = ({ origin, circle }: OriginView): boolean => origin !== 'unknown' && !circle;

/** The line over a group of reports: how many outlets, and whom they rest on. */
export function describeOrigin({ t, count }: Words, origin: OriginView): string {
  const outlets = count('outlets', countOutlets(origin.reports));
  const who = origin.includesPage ? t('originWithPage', outlets) : outlets;
  if (origin.circle) return t('originCircle', who, origin.circle.join(', '));
  return isKnownOrigin(origin) ? t('originOf', who, origin.origin) : t('originUnknown', who);
}
