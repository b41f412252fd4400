import 'ogp-event-widgets/define';
import 'ogp-event-widgets/types/react';
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
      <ogp-topic-filter for="events" facets="topics" />
      <ogp-event-list
        id="events"
        src="/feed.jsonld"
        pageSize={10}
        choice={{ topics: [topic] }}
        onogp-load={() => globalThis.loads++}
      >
        <a href="https://example.org/events">Todos los eventos</a>
      </ogp-event-list>
      <ogp-countdown id="next" sources={SOURCES} />
    </>
  );
}

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
