// Serves feeds to WordPress and to browsers: without CORS, as most servers do.
import { createServer } from 'node:http';

const DAY = 86_400_000;
const dayOf = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** 25 events to come, two that are over, in one zone. */
export const plainFeed = () => ({
  format: 'ogp-events',
  version: '1.0',
  title: 'Open Gov Week',
  language: 'en',
  timeZone: 'Africa/Nairobi',
  homepage: 'https://events.example.org/all',
  events: [
    ...Array.from({ length: 25 }, (_, i) => ({
      id: `event-${i + 1}`,
      title: `Budget forum ${i + 1}`,
      start: `${dayOf(i + 2)}T14:00`,
      end: `${dayOf(i + 2)}T16:00`,
      topics: [i % 2 ? 'justice' : 'fiscal-openness'],
      location: { name: 'Town hall', locality: 'Nairobi', country: i % 5 ? 'KE' : 'ES' },
      links: [{ rel: 'info', url: `https://events.example.org/${i + 1}` }],
    })),
    { id: 'over-1', title: 'Over since long', start: '2020-05-18T14:00' },
    { id: 'over-2', title: 'Over since yesterday', start: dayOf(-3), end: dayOf(-2) },
  ],
});

/** Starts the server. `answers`: path → object (sent as JSON), text, or function `(request, response)`; what is missing is 404. */
export async function startFeedServer() {
  const answers = new Map();
  const asked = [];
  const server = createServer((request, response) => {
    const [path] = request.url.split('?');
    asked.push(request.url);
    const answer = answers.get(path);
    if (typeof answer === 'function') return answer(request, response);
    response.statusCode = answer === undefined ? 404 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? { error: 'not found' }));
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const { port } = server.address();
  return { origin: `http://localhost:${port}`, port, answers, asked, stop: () => server.close() };
}
