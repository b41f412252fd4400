import 'ogp-event-widgets/types/react';
export const wrong = [
  // @ts-expect-error a value
  <ogp-event-list when="soon" />,
  // @ts-expect-error a type
  <ogp-event-list pageSize={true} />,
  // @ts-expect-error a name
  <ogp-event-list pagesize="5" />,
  // @ts-expect-error a property that is only read
  <ogp-event-list issues={[]} />,
  // @ts-expect-error a field of an event
  <ogp-event-list onogp-load={(e) => e.nothing} />,
  // @ts-expect-error an object in an attribute
  <ogp-event-list strings="heading" />,
  // @ts-expect-error a method
  <ogp-event-list reload={() => undefined} />,
];
