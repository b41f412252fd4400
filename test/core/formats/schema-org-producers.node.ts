import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedEvent } from '../../../src/core/model/event.js';
import { words } from '../read-events.js';
import { context, readLinkedData } from './read-linked-data.js';

// Documents in the shapes that publishing systems print, made up; what is expected of each was written down from the document before it
// was read.

interface Case {
  readonly document: unknown;
  readonly expected: readonly Record<string, unknown>[];
  /** Codes of issues, each once. */
  readonly issues: readonly string[];
}

/** Values that are looked at of an event: only those that a case names. */
const looks: Readonly<Record<string, (event: FeedEvent) => unknown>> = {
  title: ({ title }) => words(title),
  start: ({ start }) => start?.text,
  end: ({ end }) => end?.text,
  when: ({ whenText }) => words(whenText),
  place: ({ location }) => words(location?.name ?? null),
  street: ({ location }) => words(location?.street ?? null),
  locality: ({ location }) => words(location?.locality ?? null),
  country: ({ countries }) => countries[0],
  position: ({ location }) => location && [location.lat, location.lon],
  mode: ({ attendanceMode }) => attendanceMode,
  status: ({ status }) => status,
  free: ({ registration }) => registration?.free ?? null,
  seats: ({ registration }) => registration?.status ?? null,
  opens: ({ registration }) => registration?.opens?.text ?? null,
  links: ({ links }) => links.map(({ rel, url }) => `${rel} ${url}`),
  by: ({ organizers }) => organizers.map(({ name }) => words(name)),
  dates: ({ occurrences }) => occurrences?.map(({ start }) => start.text),
  rule: ({ recurrence }) => recurrence?.rules[0],
  zone: ({ timeZone }) => timeZone,
  image: ({ image }) => image?.url ?? null,
  description: ({ description }) => words(description),
  languages: ({ languages }) => languages,
};

const offline = 'https://schema.org/OfflineEventAttendanceMode';
const online = 'https://schema.org/OnlineEventAttendanceMode';
const inStock = 'https://schema.org/InStock';

const cases: Readonly<Record<string, Case>> = {
  'My Calendar, whose whole days end a minute late; and midnights that last no time': {
    document: [
      {
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: 'Awards',
        startDate: '2027-06-10T00:00:00+02:00',
        endDate: '2027-06-11T00:00:59+02:00',
        duration: 'PD1TH0M0',
      },
      {
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: 'Festival',
        startDate: '2027-09-06T00:00:00+02:00',
        endDate: '2027-09-11T00:00:59+02:00',
        duration: 'PD5TH0M0',
      },
      {
        '@context': 'https://schema.org',
        '@type': 'CourseInstance',
        name: 'Course',
        startDate: '2027-09-12T00:00:00',
        endDate: '2027-09-12T00:00:00',
      },
      // The last day, or the one after it: as it is written.
      {
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: 'Days',
        startDate: '2027-10-04T00:00:00+02:00',
        endDate: '2027-10-08T00:00:00+02:00',
      },
    ],
    expected: [
      { title: 'Awards', start: '2027-06-10', end: '2027-06-10' },
      { title: 'Festival', start: '2027-09-06', end: '2027-09-10' },
      { title: 'Course', start: '2027-09-12', end: undefined },
      { title: 'Days', start: '2027-10-04T00:00:00+02:00', end: '2027-10-08T00:00:00+02:00' },
    ],
    issues: ['no-country'],
  },
  'The Events Calendar, on a page of its own': {
    document: [
      {
        '@context': 'http://schema.org',
        '@type': 'Event',
        name: 'Water board &#8211; monthly',
        description: '&lt;p&gt;Agenda &amp;amp; minutes [&hellip;]&lt;/p&gt;\\n',
        url: 'https://city.example/event/water-board/',
        eventAttendanceMode: offline,
        eventStatus: 'https://schema.org/EventScheduled',
        startDate: '2027-06-28T08:45:00-04:00',
        endDate: '2027-06-28T09:45:00-04:00',
        location: {
          '@type': 'Place',
          name: 'City hall',
          description: '',
          url: 'https://city.example/venue/city-hall/',
          address: { '@type': 'PostalAddress', addressLocality: 'Erie', addressCountry: 'United States' },
          telephone: '',
          sameAs: '',
        },
        organizer: {
          '@type': 'Person',
          name: 'Clerk',
          url: '',
          telephone: '',
          email: 'c&#108;&#101;rk&#64;city.example',
          sameAs: '',
        },
        performer: 'Organization',
      },
    ],
    expected: [
      {
        title: 'Water board – monthly',
        description: 'Agenda & minutes […]',
        start: '2027-06-28T08:45:00-04:00',
        place: 'City hall',
        country: 'US',
        mode: 'in-person',
        by: ['Clerk'],
        free: null,
        links: ['info https://city.example/event/water-board/'],
      },
    ],
    issues: [],
  },
  'The Events Calendar, in the graph of another plug-in': {
    document: {
      '@context': context,
      '@graph': [
        { '@type': 'CollectionPage', '@id': 'https://city.example/events/', name: 'Events', inLanguage: 'en-US' },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [{ '@type': 'ListItem', position: 1, item: 'https://city.example/' }],
        },
        {
          '@type': 'Event',
          '@id': 'https://city.example/event/audit/#event',
          name: 'Audit committee &#8211; CANCELLED',
          eventStatus: 'https://schema.org/EventScheduled',
          startDate: '2027-11-21T08:00:00-05:00',
          endDate: '2027-11-21T10:00:00-05:00',
          location: { '@type': 'Place', name: 'Zoom', address: { '@type': 'PostalAddress' } },
        },
      ],
    },
    expected: [{ title: 'Audit committee – CANCELLED', place: 'Zoom', status: 'scheduled', seats: null }],
    issues: ['no-country', 'contradiction'],
  },
  'EventON, older': {
    document: {
      '@context': 'http://schema.org',
      '@type': 'Event',
      name: 'Data committee',
      startDate: '2027-9-18T10-10-00-00',
      endDate: '2027-9-18T11-11-00-00',
      image: '',
      location: { '@type': 'Place', name: 'Room &#039;B&#039;', address: '69 Main St.' },
    },
    expected: [
      { start: '2027-09-18', when: '2027-9-18T10-10-00-00', end: undefined, place: "Room 'B'", street: '69 Main St.' },
    ],
    issues: ['invalid-time'],
  },
  'EventON, newer': {
    document: {
      '@context': 'http://schema.org',
      '@type': 'Event',
      '@id': 'event_668_0',
      name: 'Board of directors',
      url: 'https://board.example/events/directors/',
      startDate: '2027-5-28T16:30+0:00',
      endDate: '2027-5-28T18:00+0:00',
      eventAttendanceMode: offline,
      location: [
        { '@type': 'Place', name: 'Board room', address: { '@type': 'PostalAddress', streetAddress: '1 Main St' } },
      ],
    },
    expected: [
      { start: '2027-05-28T16:30+00:00', end: '2027-05-28T18:00+00:00', place: 'Board room', mode: 'in-person' },
    ],
    issues: ['nonstandard-value', 'no-country'],
  },
  'Modern Events Calendar': {
    document: {
      '@context': 'http://schema.org',
      '@type': 'Event',
      eventStatus: 'https://schema.org/EventScheduled',
      startDate: '2027-02-01',
      endDate: '2027-02-01',
      eventAttendanceMode: offline,
      location: { '@type': 'Place', name: '', image: '', address: '' },
      organizer: { '@type': 'Person', name: '', url: '' },
      offers: {
        url: 'https://city.example/events/a/',
        price: '',
        priceCurrency: 'USD',
        availability: inStock,
        validFrom: '2027-02-01T00:00',
      },
      performer: '',
      description: 'Work group ',
      image: '',
      name: 'Work group',
      url: 'https://city.example/events/a/',
    },
    expected: [{ start: '2027-02-01', place: undefined, by: [], free: null, opens: null, image: null }],
    issues: ['contradiction'],
  },
  'My Calendar, of an event without a place': {
    document: [
      {
        '@context': context,
        '@type': 'Event',
        name: 'Parks committee',
        description: 'Monthly.',
        image: 'https://city.example/icon.png',
        url: 'https://city.example/mc-events/parks/?mc_id=12',
        startDate: '2027-03-04T18:00:00-05:00',
        endDate: '2027-03-04T19:30:00-05:00',
        duration: 'PT1H30M',
        eventStatus: 'https://schema.org/EventCancelled',
        location: { '@type': 'VirtualLocation', url: 'https://city.example/mc-events/parks/?mc_id=12' },
        eventAttendanceMode: online,
      },
    ],
    expected: [{ status: 'cancelled', mode: 'online', links: ['info https://city.example/mc-events/parks/?mc_id=12'] }],
    issues: ['no-country'],
  },
  Meetup: {
    document: {
      '@context': context,
      '@type': 'Event',
      name: 'Civic tech night',
      url: 'https://meetup.example/civic/events/1/',
      startDate: '2027-04-30T18:30:00+02:00',
      endDate: '2027-04-30T20:30:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      image: ['https://img.example/1.jpg', 'https://img.example/2.jpg'],
      eventAttendanceMode: offline,
      location: {
        '@type': 'Place',
        name: 'Coworking',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'València',
          addressRegion: 'Va',
          addressCountry: 'es',
          streetAddress: 'Carrer 17, València',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 39.46, longitude: -0.33 },
      },
      organizer: { '@type': 'Organization', name: 'Civic', url: 'https://meetup.example/civic/' },
    },
    expected: [
      { country: 'ES', locality: 'València', position: [39.46, -0.33], image: 'https://img.example/1.jpg', free: null },
    ],
    issues: [],
  },
  'Meetup, on the web': {
    document: {
      '@context': context,
      '@type': 'Event',
      name: 'Remote',
      url: 'https://meetup.example/civic/events/2/',
      startDate: '2027-10-10T18:00:00+02:00',
      eventAttendanceMode: online,
      location: { '@type': 'VirtualLocation', url: 'https://meetup.example/civic/events/2/' },
    },
    expected: [{ mode: 'online', place: undefined, links: ['info https://meetup.example/civic/events/2/'] }],
    issues: ['no-country'],
  },
  Luma: {
    document: {
      '@context': context,
      '@type': 'ItemList',
      name: 'Popular events',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'Event',
            '@id': 'https://luma.example/1',
            url: 'https://luma.example/1',
            name: 'Demo night',
            startDate: '2027-11-14T18:00:00.000+05:30',
            endDate: '2027-11-14T20:00:00.000+05:30',
            location: {
              '@type': 'Place',
              name: 'Space',
              address: { '@type': 'PostalAddress', addressCountry: 'IN', streetAddress: 'Space' },
            },
            organizer: [{ '@type': 'Organization', name: 'Club' }],
            offers: [
              {
                '@type': 'Offer',
                price: 0,
                priceCurrency: 'usd',
                availability: 'https://schema.org/SoldOut',
                url: 'https://luma.example/1',
              },
            ],
          },
        },
      ],
    },
    expected: [{ start: '2027-11-14T18:00:00.000+05:30', free: true, seats: 'full', country: 'IN', by: ['Club'] }],
    issues: [],
  },
  Eventbrite: {
    document: {
      '@context': context,
      '@type': 'BusinessEvent',
      name: 'Forum',
      startDate: '2027-10-25T08:30:00+02:00',
      endDate: '2027-10-25T19:00:00+02:00',
      url: 'https://eventbrite.example/e/forum-1',
      location: {
        '@type': 'Place',
        name: 'Faculty',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '35 Bulevar',
          addressLocality: 'Málaga',
          addressRegion: 'AL',
          addressCountry: 'ES',
        },
      },
      offers: [
        {
          '@type': 'AggregateOffer',
          lowPrice: '0.00',
          highPrice: '25.00',
          priceCurrency: 'EUR',
          url: 'https://eventbrite.example/e/forum-1',
          availability: inStock,
          availabilityStarts: '2027-05-01T00:00:00Z',
          availabilityEnds: '2027-10-25T17:00:00Z',
        },
      ],
      organizer: { '@type': 'Organization', name: 'Association' },
      inLanguage: 'es-ES',
    },
    expected: [{ free: null, seats: null, opens: '2027-05-01T00:00:00Z', languages: ['es-ES'] }],
    issues: [],
  },
  Etix: {
    document: {
      mainEntity: {
        name: 'Jazz festival',
        url: 'https://tickets.example/p/1',
        description: '',
        startDate: '2027-02-04T19:30:00.000-05:00',
        eventStatus: 'https://schema.org/EventScheduled',
        location: {
          name: 'Hotel',
          sameAs: ['https://tickets.example/v/1'],
          address: { streetAddress: 'Box 7', addressCountry: 'United States', '@type': 'PostalAddress' },
          '@type': 'Place',
        },
        offers: {
          availability: 'http://schema.org/InStock',
          offers: [
            { '@type': 'Offer', price: 65, availability: 'http://schema.org/InStock' },
            { '@type': 'Offer', price: 0 },
          ],
        },
        performer: [],
        '@type': 'Event',
      },
      '@context': context,
      '@type': 'WebPage',
    },
    expected: [{ title: 'Jazz festival', free: null, seats: 'open', country: 'US' }],
    issues: [],
  },
  Squarespace: {
    document: {
      name: 'Live music',
      startDate: '2027-10-03T20:00:00-0700',
      endDate: '2027-10-03T22:00:00-0700',
      image: ['http://static.example/a.jpg'],
      location: { name: 'Theater', '@type': 'Place' },
      '@context': 'http://schema.org',
      '@type': 'Event',
    },
    expected: [{ start: '2027-10-03T20:00:00-07:00', end: '2027-10-03T22:00:00-07:00', image: null }],
    issues: ['unsafe-url', 'no-country'],
  },
  Wix: {
    document: {
      '@context': context,
      '@type': 'Event',
      name: 'Salsa',
      startDate: '2027-09-12T21:00:00-04:00',
      endDate: '2027-09-13T01:00:00-04:00',
      location: {
        '@type': 'Place',
        name: 'Society',
        address: { '@type': 'PostalAddress', streetAddress: '41 Main St', postalCode: '02139', addressCountry: 'USA' },
      },
      offers: { '@type': 'Offer', price: '20', priceCurrency: 'USD' },
    },
    expected: [{ country: 'US', free: null, end: '2027-09-13T01:00:00-04:00' }],
    issues: [],
  },
  Localist: {
    document: [
      {
        '@context': context,
        '@type': 'Event',
        name: 'Seminar',
        startDate: '2027-11-17T09:00:00-08:00',
        eventStatus: 'EventScheduled',
        location: {
          '@type': 'Place',
          name: 'Hall',
          address: '1190 Boulevard, Eugene, OR',
          geo: { '@type': 'GeoCoordinates', latitude: '44.04', longitude: '-123.07' },
        },
      },
    ],
    expected: [{ street: '1190 Boulevard, Eugene, OR', position: [44.04, -123.07], status: 'scheduled' }],
    issues: ['no-country'],
  },
  Humanitix: {
    document: {
      '@context': context,
      '@type': 'Event',
      name: 'Sound bath &amp; cacao',
      startDate: '2027-10-12T19:00:00+11:00',
      location: { '@type': 'Place', name: 'Yoga', address: { '@type': 'PostalAddress', addressCountry: 'AU' } },
      description: '<p>Rest.</p><p>Bring a blanket.</p>',
      offers: [
        { '@type': 'Offer', price: '45.00', url: 'https://tickets.example/t' },
        { '@type': 'Offer', price: '0' },
      ],
    },
    expected: [{ title: 'Sound bath & cacao', free: null, description: 'Rest.\n\nBring a blanket.' }],
    issues: [],
  },
  Bevy: {
    document: {
      '@context': context,
      '@type': 'Event',
      name: 'Day',
      startDate: '2027-11-20T10:00:00+05:30',
      location: { '@type': 'Place', name: 'Campus', address: { addressLocality: 'Pune' } },
      offers: { '@type': 'Offer', price: '0', priceCurrency: 'INR' },
    },
    expected: [{ free: true, locality: 'Pune' }],
    issues: ['no-country'],
  },
  Hasgeek: {
    document: {
      '@type': 'Event',
      name: 'Conference',
      startDate: '2027-11-13T09:00:00+05:30',
      endDate: '2027-11-14T18:00:00+05:30',
      location: { name: 'Institute', address: { addressLocality: 'Pune', addressCountry: 'IN' } },
      organizer: { name: 'Conf' },
    },
    expected: [{ place: 'Institute', country: 'IN', by: ['Conf'], end: '2027-11-14T18:00:00+05:30' }],
    issues: [],
  },
  '10times': {
    document: {
      '@context': 'http://schema.org',
      '@type': 'Event',
      name: 'Congress',
      startDate: '2027-11-04',
      endDate: '2027-11-05',
      eventStatus: 'EventScheduled',
      location: {
        '@type': 'Place',
        name: 'Hotel',
        address: { '@type': 'PostalAddress', addressRegion: 'England', addressCountry: 'UK' },
      },
    },
    expected: [{ start: '2027-11-04', end: '2027-11-05', country: 'GB' }],
    issues: [],
  },
  'a ticket office of Ukraine': {
    document: {
      '@context': context,
      '@type': 'ComedyEvent',
      name: 'Стендап',
      startDate: '2027-09-11T18:00:00+03:00',
      location: {
        '@type': 'Place',
        name: 'Паб',
        address: { '@type': 'PostalAddress', addressLocality: 'Київ', addressCountry: 'Україна' },
      },
      offers: { '@type': 'AggregateOffer', price: '250', lowPrice: '250', highPrice: '350', availability: inStock },
    },
    expected: [{ country: 'UA', seats: 'open', free: null }],
    issues: [],
  },
  'a theme that begins its keys with capitals': {
    document: {
      '@context': 'http://schema.org/',
      '@type': 'Event',
      name: 'Trio',
      startDate: '2027-08-19 19:30:00',
      endDate: '',
      performer: '',
      Organizer: { '@type': 'Organization', name: 'Club' },
      Location: { '@type': 'Place', name: '-', address: '-' },
    },
    expected: [{ start: '2027-08-19T19:30:00', place: undefined, by: ['Club'] }],
    issues: ['nonstandard-value', 'no-time-zone'],
  },
  'EntryScape, with prefixes and no context': {
    document: {
      '@graph': [
        {
          '@type': 'schema:Event',
          '@id': 'https://visit.example/1',
          'schema:name': { '@value': 'Market' },
          'schema:startDate': { '@value': '2027-09-04T19:00:00+02:00' },
          'schema:url': { '@id': 'https://visit.example/1' },
          'schema:location': { '@id': 'venue' },
        },
        {
          '@id': 'venue',
          'schema:name': { '@value': 'Hall' },
          'schema:address': {
            'schema:streetAddress': { '@value': 'Gatan 74' },
            'schema:addressCountry': { '@value': 'Sverige' },
          },
          'schema:geo': { 'schema:latitude': { '@value': '59.3' }, 'schema:longitude': { '@value': '18.0' } },
        },
      ],
    },
    expected: [
      {
        title: 'Market',
        place: 'Hall',
        street: 'Gatan 74',
        country: 'SE',
        position: [59.3, 18],
        links: ['info https://visit.example/1'],
      },
    ],
    issues: [],
  },
  'a knowledge graph, with blank nodes and prefixes': {
    document: {
      '@context': { schema: 'http://schema.org/', kg: 'http://kg.example/' },
      '@graph': [
        {
          '@id': 'kg:show',
          '@type': 'schema:EventSeries',
          'schema:name': { '@language': 'fr', '@value': 'Spectacle' },
          'schema:eventStatus': { '@id': 'schema:EventScheduled' },
          'schema:location': { '@id': 'http://kg.example/hall' },
          'schema:subEvent': [{ '@id': 'http://kg.example/d1' }, { '@id': 'kg:d2' }],
          'schema:startDate': { '@value': '2027-04-22T20:00:00-04:00' },
        },
        {
          '@id': 'kg:d1',
          '@type': 'schema:Event',
          'schema:name': { '@language': 'fr', '@value': 'Spectacle' },
          'schema:startDate': { '@value': '2027-04-22T20:00:00-04:00' },
        },
        {
          '@id': 'http://kg.example/d2',
          '@type': 'schema:Event',
          'schema:name': { '@language': 'fr', '@value': 'Spectacle' },
          'schema:startDate': { '@value': '2027-04-23T20:00:00-04:00' },
        },
        {
          '@id': 'http://kg.example/hall',
          '@type': ['http://schema.org/Place'],
          'http://schema.org/name': [{ '@value': 'Salle', '@language': 'fr' }],
          'http://schema.org/address': [{ '@id': '_:a' }],
        },
        {
          '@id': '_:a',
          '@type': ['http://schema.org/PostalAddress'],
          'http://schema.org/addressCountry': [{ '@value': 'CA' }],
        },
      ],
    },
    expected: [
      {
        title: 'Spectacle',
        dates: ['2027-04-22T20:00:00-04:00', '2027-04-23T20:00:00-04:00'],
        place: 'Salle',
        country: 'CA',
      },
    ],
    issues: [],
  },
  OpenActive: {
    document: {
      items: [
        {
          state: 'updated',
          data: {
            '@context': 'https://openactive.io/',
            '@id': 'https://sport.example/series/1',
            '@type': 'SessionSeries',
            name: 'Pump',
            location: {
              '@type': 'Place',
              name: 'Sports village',
              address: { '@type': 'PostalAddress', addressCountry: 'GB' },
            },
            eventSchedule: [
              {
                '@type': 'PartialSchedule',
                repeatFrequency: 'P1W',
                startDate: '2027-10-02',
                startTime: '20:15',
                byDay: ['https://schema.org/Saturday'],
              },
            ],
            subEvent: [
              {
                '@type': 'ScheduledSession',
                '@id': 'https://sport.example/1#a',
                startDate: '2027-10-02T19:15:00Z',
                remainingAttendeeCapacity: 2,
              },
              {
                '@type': 'ScheduledSession',
                '@id': 'https://sport.example/1#b',
                startDate: '2027-10-09T19:15:00Z',
                eventStatus: 'https://schema.org/EventCancelled',
              },
            ],
            offers: [{ '@type': 'Offer', price: 3.3, priceCurrency: 'GBP' }],
          },
        },
      ],
    },
    expected: [{ title: 'Pump', dates: ['2027-10-02T19:15:00Z', '2027-10-09T19:15:00Z'], country: 'GB', free: null }],
    issues: [],
  },
  'a university': {
    document: `{"@context":"https:\\/\\/schema.org","@type":"Event","name":"Breccias of the
    Ries","url":"https:\\/\\/uni.example\\/1","inLanguage":"de-DE","startDate":"2027-05-19T16:15:00+0200","location":[{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"jena","streetAddress":"Burgweg
    11"}}],"organizer":[{"@type":"Organization","legalName":"Institut"}],"isAccessibleForFree":false}`,
    expected: [
      { title: 'Breccias of the Ries', street: 'Burgweg 11', by: ['Institut'], free: null, languages: ['de-DE'] },
    ],
    issues: ['broken-json', 'no-country'],
  },
  Indico: {
    document: {
      '@context': 'http://schema.org',
      '@type': 'Event',
      url: 'https://indico.example/event/1/',
      name: 'Board',
      startDate: '2027-02-03T14:00:00+01:00',
      location: { '@type': 'Place', name: 'No location set', address: 'No address set' },
      inLanguage: 'fr-FR',
    },
    expected: [{ place: undefined, street: undefined, languages: ['fr-FR'] }],
    issues: ['no-country'],
  },
  'alf.io': {
    document: {
      '@context': context,
      '@type': 'Event',
      name: 'Assembly',
      startDate: '2027-02-03T13:00:00.000Z',
      location: { '@type': 'Place', address: 'Via Roma 1' },
      organizer: { '@type': 'Organization', name: 'Comitato', email: 'a@comitato.example' },
      image: '/file/abc',
    },
    expected: [{ street: 'Via Roma 1', image: 'https://city.example/file/abc', by: ['Comitato'] }],
    issues: [],
  },
  'Hi.Events': {
    document: {
      '@context': 'http://schema.org',
      '@type': 'http://schema.org/Event',
      name: 'Hearing',
      startDate: '2027-02-03T13:00:00.000Z',
      location: {
        '@type': 'http://schema.org/Place',
        name: 'Hall',
        address: { '@type': 'http://schema.org/PostalAddress', addressCountry: 'IE' },
      },
      image: [null],
      offers: [0, 25].map((price) => ({
        '@type': 'http://schema.org/Offer',
        url: 'https://hi.example/1',
        price,
        validFrom: '2027-02-03T13:00:00.000Z',
        availability: 'http://schema.org/InStock',
      })),
    },
    expected: [{ country: 'IE', free: null, opens: null, image: null }],
    issues: ['contradiction'],
  },
  TYPO3: {
    document: {
      '@context': 'http://schema.org',
      '@type': 'Event',
      startDate: '2027-02-03T19:00:00',
      doorTime: '2027-02-03T18:30:00',
      duration: 'PT2H0M',
      endDate: '2027-02-03T21:00:00',
      name: 'Gemeinderat',
      location: {
        '@type': 'Place',
        name: 'Rathaus',
        address: { '@type': 'PostalAddress', addressCountry: 'Deutschland' },
      },
      isAccessibleForFree: true,
    },
    expected: [{ country: 'DE', free: true, end: '2027-02-03T21:00:00' }],
    issues: ['no-time-zone'],
  },
  'a municipality with weekdays and no frequency': {
    document: {
      '@context': context,
      '@type': 'Event',
      name: 'Mercado',
      eventSchedule: {
        '@type': 'Schedule',
        startDate: '2027-06-01',
        endDate: '2027-06-30',
        startTime: '09:00:00',
        endTime: '17:00:00',
        scheduleTimezone: 'Europe/Lisbon',
        byDay: ['https://schema.org/Monday', 'https://schema.org/Friday'],
      },
      offers: [{ '@type': 'Offer', price: '75.00', validFrom: '2027-05-01T09:00:00Z', availability: inStock }],
    },
    expected: [
      {
        start: '2027-06-04T09:00:00',
        end: '2027-06-04T17:00:00',
        rule: 'FREQ=WEEKLY;BYDAY=MO,FR;UNTIL=20270630',
        zone: 'Europe/Lisbon',
      },
    ],
    issues: [],
  },
  'a school with one week of a yearly schedule': {
    document: {
      '@context': context,
      '@type': 'Event',
      name: 'Demo',
      eventSchedule: {
        '@type': 'Schedule',
        startDate: '2027-02-25',
        endDate: '2027-02-28',
        repeatFrequency: 'P1Y',
        byDay: [
          'https://schema.org/Thursday',
          'https://schema.org/Friday',
          'https://schema.org/Saturday',
          'https://schema.org/Sunday',
        ],
        startTime: '10:00:00',
        scheduleTimezone: 'Europe/Bucharest',
      },
      location: { '@type': 'Place', name: 'Liceul', address: { addressCountry: 'România' } },
    },
    expected: [{ start: '2027-02-25T10:00:00', rule: 'FREQ=YEARLY;BYDAY=TH,FR,SA,SU;UNTIL=20270228', country: 'RO' }],
    issues: [],
  },
  'an add-on of Events Manager': {
    document: {
      '@context': 'http://schema.org',
      '@type': 'Event',
      name: 'Ward forum',
      image: false,
      url: 'https://city.example/event/ward-forum/',
      startDate: '2027-04-10 19:00:00',
      endDate: '2027-04-10 21:00:00',
      location: {
        '@type': 'Place',
        name: 'Library',
        address: { '@type': 'PostalAddress', streetAddress: '5 Oak St', addressCountry: 'United States' },
      },
      offers: { '@type': 'Offer', price: '0.00', validFrom: null, url: 'https://city.example/event/ward-forum/' },
    },
    expected: [{ start: '2027-04-10T19:00:00', country: 'US', free: true, opens: null, image: null }],
    issues: ['nonstandard-value', 'no-time-zone'],
  },
  'Mobilizon, where all places are taken': {
    document: {
      '@context': context,
      '@type': 'Event',
      name: 'Assemblée',
      startDate: '2027-04-10T17:00:00Z',
      location: [
        { '@type': 'Place', name: 'Maison', address: { '@type': 'PostalAddress', addressCountry: 'France' } },
        { '@type': 'VirtualLocation', url: 'https://meet.example/room' },
      ],
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      maximumAttendeeCapacity: 30,
      remainingAttendeeCapacity: 0,
    },
    expected: [{ mode: 'hybrid', country: 'FR', seats: 'full', links: ['livestream https://meet.example/room'] }],
    issues: [],
  },
  'a venue that only says that it is once a month': {
    document: {
      '@context': context,
      '@type': 'Event',
      name: 'Jam session',
      eventSchedule: {
        '@type': 'Schedule',
        repeatFrequency: 'P1M',
        startTime: '20:30',
        duration: 'PT3H',
        scheduleTimezone: 'Europe/Paris',
      },
    },
    expected: [{ start: undefined, rule: undefined, when: '20:30' }],
    issues: ['invalid-recurrence'],
  },
  'a church, of which the service is a part': {
    document: {
      '@context': context,
      '@type': 'Church',
      name: 'Chapel',
      event: {
        '@type': 'Event',
        name: 'Sunday service',
        eventSchedule: {
          '@type': 'Schedule',
          byDay: 'https://schema.org/Sunday',
          startTime: '10:00',
          endTime: '11:15',
          repeatFrequency: 'P1W',
          scheduleTimezone: 'Pacific/Auckland',
        },
      },
    },
    expected: [{ title: 'Sunday service', rule: 'FREQ=WEEKLY;BYDAY=SU', zone: 'Pacific/Auckland' }],
    issues: ['invalid-recurrence'],
  },
};

describe('A document as it is printed by', () => {
  for (const [producer, { document, expected, issues }] of Object.entries(cases)) {
    it(`${producer}, is read as it means it`, async () => {
      const feed = await readLinkedData(document);
      assert.equal(feed.events.length, expected.length);
      expected.forEach((facts, index) => {
        const found = Object.fromEntries(Object.keys(facts).map((key) => [key, looks[key]!(feed.events[index]!)]));
        assert.deepEqual(found, facts);
      });
      assert.deepEqual(new Set(feed.issues.map(({ code }) => code)), new Set(issues));
    });
  }
});
