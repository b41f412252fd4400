'use client';
import { Countdown, EventList, TopicFilter } from 'ogp-event-widgets/react';
import { useState } from 'react';

declare global {
  var loads: number;
}
globalThis.loads = 0;

const SOURCES = [{ src: '/feed.jsonld' }];

/** Rendered on the server, too: its attributes and the link are in the page before any script. */
export function Events() {
  const [topic, setTopic] = useState('justice');
  return (
    <>
      <button id="other" onClick={() => setTopic('health')}>
        Salud
      </button>
      <TopicFilter htmlFor="events" facets="topics" search />
      <EventList
        id="events"
        src="/feed.jsonld"
        pageSize={10}
        choice={{ topics: [topic] }}
        timeZoneControl
        onOgpLoad={() => globalThis.loads++}
      >
        <a href="https://example.org/events">Todos los eventos</a>
      </EventList>
      <Countdown id="next" sources={SOURCES} />
    </>
  );
}
