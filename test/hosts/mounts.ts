/** Each element as it is put into a page a thousand times; `list` is around for filters and countdowns to find. */
export const MOUNTED: Readonly<Record<string, string>> = {
  'ogp-event-list':
    '<ogp-event-list src="feed.json" time-zone-control persist="session" time-zone-group="a" refresh="5"><a href="#">All</a></ogp-event-list>',
  'ogp-countdown': '<ogp-countdown src="feed.json" precision="seconds"></ogp-countdown>',
  'ogp-topic-filter':
    '<ogp-topic-filter for="list" facets="topics countries when" search url-sync="hash" layout="popover"></ogp-topic-filter>',
};

/** Elements that stay in the page meanwhile. */
export const AROUND = '<ogp-event-list id="list" src="other.json"></ogp-event-list><main></main>';
