/**
 * Returns whether something does not take place on its date. What is rescheduled has another date and is not off.
 *
 * @param event With a status of our format, or what a reader took for one.
 */
export const isOff = <T extends { readonly status?: string | undefined }>(
  event: T,
): event is T & { readonly status: 'cancelled' | 'postponed' } =>
  event.status === 'cancelled' || event.status === 'postponed';
