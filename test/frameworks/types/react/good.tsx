import 'ogp-event-widgets/types/react';
import { useRef } from 'react';
import type { OgpEventList } from 'ogp-event-widgets';
export function Page() {
  const list = useRef<OgpEventList>(null);
  return (
    <div>
      <ogp-event-list
        ref={list}
        id="events"
        className="x"
        src="/events.json"
        when="all"
        pageSize={5}
        page-size="5"
        group-by="month"
        timeZoneControl
        time-zone-control=""
        choice={{ topics: ['justice'] }}
        strings={{ heading: 'x' }}
        sources={[{ src: '/a.json' }]}
        images="https://cdn.example"
        onogp-load={(e) => console.log(e.snapshot.events.length)}
        onogp-event-select={(e) => e.occurrence.id}
        style={{ color: 'red' }}
      >
        <a href="/events">All</a>
      </ogp-event-list>
      <ogp-countdown src="/events.json" event="x" layout="blocks" onogp-countdown-end={(e) => e.occurrence.id} />
      <ogp-topic-filter for="events" facets="topics countries" search onogp-topic-change={(e) => e.choice.topics} />
    </div>
  );
}
