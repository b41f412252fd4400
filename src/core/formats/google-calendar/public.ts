import { asLine, own, type Raw } from '../../json.js';

/** Entries that a calendar keeps for its owner: where he works, when he is away, the birthdays of his friends, his flights. */
const PERSONAL = /^(?:outOfOffice|focusTime|workingLocation|birthday|fromGmail)$/;
const PRIVATE = /^(?:private|confidential)$/;

/** Whether an event is for everybody. */
export const isPublic = (item: Raw): boolean =>
  !PRIVATE.test(asLine(own(item, 'visibility'))) && !PERSONAL.test(asLine(own(item, 'eventType')));
