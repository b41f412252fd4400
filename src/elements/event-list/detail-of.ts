import type { EventListHost, EventListSettings } from './event-list-settings.js';

/**
 * Returns where a list shows all of an event. A frame of another site may be as high as its content, and a dialog in the middle of it far outside
 * the window: there it is shown in place.
 */
export function detailOf({ detail, ownerDocument }: EventListHost): EventListSettings['detail'] {
  return detail === 'dialog' && isInForeignFrame(ownerDocument) ? 'inline' : detail;
}

/** Whether the page around a document is of another origin (HTML, 7.2.1: it may not be read). */
function isInForeignFrame({ defaultView }: Document): boolean {
  try {
    return !defaultView!.top!.document;
  } catch {
    return true;
  }
}
