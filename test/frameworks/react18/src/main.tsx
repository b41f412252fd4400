import { Countdown, EventList, TopicFilter } from 'ogp-event-widgets/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

declare global {
  var loads: number;
}
globalThis.loads = 0;

const SOURCES = [{ src: '/feed.jsonld' }];

function App() {
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
        onOgpLoad={({ snapshot }) => (globalThis.loads += Math.sign(snapshot.events.length))}
      >
        <a href="https://example.org/events">Todos los eventos</a>
      </EventList>
      <Countdown id="next" sources={SOURCES} />
    </>
  );
}

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
