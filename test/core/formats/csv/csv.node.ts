import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../../src/core/feed/decode.js';
import type { FeedSnapshot } from '../../../../src/core/model/feed.js';
import { readFeed } from '../../../../src/core/read-feed.js';
import type { SourceOptions } from '../../../../src/core/source-options.js';
import { words } from '../../read-events.js';
import { fixture, instants, told } from '../fixture.js';

// Pure data: no fact of a browser is in it.

const read = (text: string, source?: SourceOptions, url = 'https://org.example/events.csv'): Promise<FeedSnapshot> =>
  readFeed(text, { url, source });
const readFile = (name: string, source?: SourceOptions): Promise<FeedSnapshot> =>
  read(fixture(`csv/${name}`), source, `https://org.example/${name}`);

/** The first event of a table with these cells. */
const one = async (header: string, row: string, source?: SourceOptions): Promise<FeedSnapshot> =>
  read(`${header}\n${row}\n`, { timeZone: 'UTC', ...source });

const whole = (feed: FeedSnapshot): string[][] =>
  feed.events.map((event) => [words(event.title)!, ...instants(feed, event)]);

describe('A table, as spreadsheets save it', () => {
  it('is read with headers in Spanish, as Excel writes them', async () => {
    const feed = await readFile('spanish-excel.csv', { timeZone: 'Europe/Madrid' });
    assert.equal(feed.format, 'csv');
    assert.deepEqual(whole(feed), [
      ['Presupuestos abiertos: "cómo leerlos"', '2027-05-18T08:00/2027-05-18T10:30'],
      ['Taller de datos para asociaciones', '2027-06-03T15:30'],
      ['Consulta pública', '2027-06-07'],
    ]);
    assert.deepEqual(told(feed), []);
    const [budget, workshop, hearing] = feed.events;
    assert.deepEqual(
      feed.events.map(({ attendanceMode }) => attendanceMode),
      ['in-person', 'hybrid', 'online'],
    );
    assert.deepEqual(budget!.topics, ['justice', 'fiscal-openness']);
    assert.equal(words(budget!.location!.street), 'C/ Mayor, 4');
    assert.equal(words(budget!.location!.locality), 'Valdeclara');
    assert.deepEqual(hearing!.countries, ['ES']);
    assert.equal(budget!.registration!.url, 'https://valdeclara.example/inscripcion');
    assert.deepEqual(
      workshop!.links.map(({ rel, url }) => [rel, url]),
      [['info', 'https://www.valdeclara.example/taller']],
    );
    assert.deepEqual(workshop!.tags, ['Participación']);
  });

  it('is read with English headers, zones, states and a link for taking part', async () => {
    const feed = await readFile('google-sheet.csv');
    assert.deepEqual(whole(feed), [
      ['Open budget day', '2027-05-18T06:00/2027-05-18T14:00'],
      ['Webinar on procurement', '2027-05-19T14:00/2027-05-19T15:30'],
      ['Week of transparency', '2027-05-20/2027-05-22'],
    ]);
    assert.deepEqual(told(feed), []);
    const [day, webinar] = feed.events;
    assert.deepEqual([day!.timeZone, day!.status, day!.countries], ['Africa/Nairobi', 'scheduled', ['KE']]);
    assert.deepEqual([webinar!.status, webinar!.attendanceMode], ['cancelled', 'online']);
    assert.deepEqual(
      webinar!.links.map(({ rel }) => rel),
      ['info', 'livestream'],
    );
    assert.deepEqual(day!.tags, ['budget', 'data']);
  });

  it('may have tabs, a title above, words of several languages, and columns that mean nothing, which are named', async () => {
    const feed = await readFile('portuguese.tsv', { timeZone: 'America/Sao_Paulo' });
    assert.deepEqual(whole(feed), [
      ['Data workshop', '2027-03-25T17:30'],
      ['Annual meeting', '2027-03-28T12:00/2027-03-28T14:00'],
    ]);
    assert.deepEqual(
      feed.events[0]!.title!.map(({ lang, value }) => `${lang}: ${value}`),
      ['en: Data workshop', 'und: Oficina de dados'],
    );
    assert.deepEqual(
      feed.events.map(({ countries }) => countries),
      [['BR'], ['PT']],
    );
    assert.deepEqual(told(feed), ['Columns were not read: “Observação interna”. A map can say what they are.']);
  });

  it('shows a date as it is written where nothing says whether the day or the month comes first', async () => {
    const feed = await readFile('ambiguous.csv', { timeZone: 'Europe/Paris' });
    const [meeting, workshop] = feed.events;
    assert.deepEqual([meeting!.start, words(meeting!.whenText)], [null, '03/04/2027 18h30']);
    assert.deepEqual(
      meeting!.issues.map(({ code }) => code),
      ['ambiguous-date'],
    );
    // The fifth of May is the same in both.
    assert.deepEqual(instants(feed, workshop!), ['2027-05-05T07:00']);
    assert.deepEqual(workshop!.issues, []);
  });

  it('is read with French headers, and a line break in a cell', async () => {
    const text =
      '\ufeffTitre;Date;Heure;Lieu;Ville;Pays;Thème;Lien\r\n' +
      '"Forum\nsur le budget";18/05/2027;18h30;Salle des fêtes;Lyon;France;Justice;https://ville.example/forum\r\n';
    const feed = await read(text, { timeZone: 'Europe/Paris' });
    assert.deepEqual(whole(feed), [['Forum sur le budget', '2027-05-18T16:30']]);
    assert.deepEqual(told(feed), []);
    const [forum] = feed.events;
    assert.deepEqual([words(forum!.location!.name), words(forum!.location!.locality)], ['Salle des fêtes', 'Lyon']);
    assert.deepEqual([forum!.countries, forum!.topics], [['FR'], ['justice']]);
    assert.deepEqual(
      forum!.links.map(({ rel, url }) => [rel, url]),
      [['info', 'https://ville.example/forum']],
    );
  });

  it('has its days and months in the order that any of its rows decides, unless another one decides otherwise', async () => {
    const starts = async (...rows: string[]): Promise<(string | null)[]> =>
      (await read(`title,date\n${rows.map((date, i) => `A ${i},${date}`).join('\n')}\n`)).events.map(
        ({ start, whenText }) => start?.text ?? words(whenText) ?? null,
      );
    assert.deepEqual(await starts('03/04/2027', '13/04/2027'), ['2027-04-03', '2027-04-13']);
    assert.deepEqual(await starts('03/04/2027', '04/13/2027'), ['2027-03-04', '2027-04-13']);
    assert.deepEqual(await starts('13/04/2027', '03/04/2027', '04/13/2027'), [
      '2027-04-13',
      '03/04/2027',
      '2027-04-13',
    ]);
  });

  it('is read as its author says, where only that decides the dates', async () => {
    const map = { dates: 'DD/MM/YYYY' };
    assert.deepEqual(
      (await readFile('ambiguous.csv', { timeZone: 'Europe/Paris', map })).events.map(({ start }) => start!.text),
      ['2027-04-03T18:30', '2027-05-05T09:00', '2027-06-04'],
    );
    const american = await readFile('ambiguous.csv', { map: { dates: 'MM/DD/YYYY' } });
    assert.equal(american.events[0]!.start!.text, '2027-03-04T18:30');
  });

  it('of Outlook has whole days until the next midnight, and private entries, which are left out', async () => {
    const text =
      fixture('csv/outlook.csv') +
      '"Dentist","5/19/2027","9:00:00 AM","5/19/2027","10:00:00 AM","FALSE","","","","TRUE"\n';
    const feed = await read(text, { timeZone: 'America/Chicago' });
    assert.deepEqual(whole(feed), [
      ['Council session', '2027-05-19T00:00/2027-05-19T02:30'],
      ['Holiday', '2027-05-31'],
    ]);
    assert.equal(words(feed.events[0]!.description), 'Agenda at the desk');
    assert.deepEqual(
      feed.issues.map(({ code }) => code),
      ['not-public'],
    );
  });

  for (const [language, header, yes] of [
    ['German', '"Betreff","Beginnt am","Beginnt um","Endet am","Endet um","Ganztägiges Ereignis","Privat"', 'Ein'],
    [
      'Spanish',
      '"Asunto","Fecha de comienzo","Comienzo","Fecha de finalización","Finalización","Todo el día","Privado"',
      'Sí',
    ],
  ] as const) {
    it(`of an Outlook in ${language} has the same`, async () => {
      const rows = [
        '"Pleno","19.05.2027","18:30:00","19.05.2027","20:00:00","Aus","Aus"',
        `"Fiesta","31.05.2027","00:00:00","01.06.2027","00:00:00","${yes}","Aus"`,
        `"Dentista","20.05.2027","09:00:00","20.05.2027","10:00:00","Aus","${yes}"`,
      ];
      const feed = await read([header, ...rows, ''].join('\r\n'), { timeZone: 'Europe/Madrid' });
      assert.deepEqual(whole(feed), [
        ['Pleno', '2027-05-19T16:30/2027-05-19T18:00'],
        ['Fiesta', '2027-05-31'],
      ]);
    });
  }

  it('that is broken shows what is sound, and says what is not', async () => {
    const feed = await readFile('nasty.csv', { timeZone: 'UTC' });
    assert.deepEqual(whole(feed), [
      ['Fair', '2027-05-18T10:00'],
      ['Late'],
      ['Extra', '2027-05-19'],
      ['Short', '2027-05-20'],
    ]);
    assert.equal(words(feed.events[1]!.whenText), '2027-02-30');
    assert.deepEqual(feed.events[0]!.issues.map(({ code }) => code).sort(), [
      'end-not-after-start',
      'invalid-field',
      'invalid-field',
      'published-password',
      'unknown-country',
      'unsafe-url',
    ]);
    assert.deepEqual(
      told(feed).filter((sentence) => /table|Columns/.test(sentence)),
      [
        'A quote in row 7 of the table never ends: the table may be cut off.',
        '1 row of the table, first row 5, have more cells than the header: a quote or a separator is wrong there.',
        '1 row of the table, first row 6, have fewer cells than the header: the table may be cut off.',
        'Columns were not read: “__proto__”. A map can say what they are.',
      ],
    );
  });

  it('that is cut off shows no half date', async () => {
    const feed = await readFile('cut.csv');
    assert.deepEqual(
      feed.events.map(({ start }) => start?.text),
      ['2027-05-18T10:00Z', '2027-05-19T10:00Z', undefined],
    );
    assert.deepEqual(
      feed.issues.filter(({ eventId }) => eventId === null).map(({ code }) => code),
      ['uneven-rows', 'uneven-rows'],
    );
    const unquoted = await read('title,start,country\nA,2027-05-18,KE\nB,2027-05-1');
    assert.deepEqual(
      unquoted.events.map(({ start }) => start?.text),
      ['2027-05-18', undefined],
    );
  });

  it('may be in UTF-16 or in windows-1252, with a mark or without', async () => {
    const text = 'título\tfecha\nConsulta pública\t2027-05-18\n';
    const utf16 = (bytes: 'le' | 'be'): Uint8Array => {
      const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
      return bytes === 'le' ? buffer : buffer.swap16();
    };
    const type = 'text/csv';
    assert.deepEqual(await decode([utf16('le')], type), { text, charset: 'utf-16le', isGuess: false });
    assert.deepEqual(await decode([utf16('be')], 'application/octet-stream'), {
      text,
      charset: 'utf-16be',
      isGuess: false,
    });
    assert.deepEqual(await decode([Buffer.from(text, 'latin1')], type), {
      text,
      charset: 'windows-1252',
      isGuess: true,
    });
    assert.equal((await decode([Buffer.from(text, 'latin1')], `${type}; charset=utf-8`)).text, text);
    // Quotes, dashes and the euro sign, as Excel saves them.
    const bytes = Uint8Array.of(0x31, 0x38, 0x96, 0x32, 0x30, 0x20, 0x84, 0x93, 0x80, 0x9f, 0xe4);
    assert.equal((await decode([bytes], type)).text, '18–20 „“€Ÿä');
    assert.equal((await decode([Buffer.from(`\ufeff${text}`)], type)).text, text);
    assert.equal(words((await read(text)).events[0]!.title), 'Consulta pública');
  });

  it('may have the day in its start time, and languages after a slash, as Decidim exports meetings', async () => {
    const text = [
      'id;component/id;venue_id;title/ca;title/es;title_id;start_time;end_time;address;location/ca',
      '12;33;7;Assemblea;Asamblea;Rapat;2027-05-18 15:00:00;2027-05-18 17:00:00;Carrer Major 1;Centre',
      '13;33;8;Taller;Taller;Lokakarya;2027-05-19 08:00:00;;Carrer Major 1;',
    ].join('\n');
    const source = { timeZone: 'Europe/Madrid', map: { dates: 'UTC' } };
    const feed = await readFeed(text, { url: 'https://decidim.example/meetings.csv', source });
    assert.deepEqual(
      feed.events.map((event) => instants(feed, event)),
      [['2027-05-18T15:00/2027-05-18T17:00'], ['2027-05-19T08:00']],
    );
    const [meeting, workshop] = feed.events;
    assert.deepEqual(
      meeting!.title!.map(({ lang, value }) => [lang, value]),
      [
        ['ca', 'Assemblea'],
        ['es', 'Asamblea'],
        ['id', 'Rapat'],
      ],
    );
    assert.deepEqual([words(meeting!.location!.name), words(workshop!.location!.name)], ['Centre', undefined]);
  });

  it('of Decidim is in UTC, which nothing in it says, and lists what is published', async () => {
    const text = [
      'id;participatory_space/id;title/ca;start_time;end_time;published',
      '12;5;Assemblea;2027-05-18 15:00:00;2027-05-18 17:00:00;true',
      '13;5;Taller;2027-05-19 08:00:00;2027-05-19 09:00:00;false',
    ].join('\n');
    const feed = await readFeed(text, {
      url: 'https://decidim.example/meetings.csv',
      source: { timeZone: 'Europe/Madrid' },
    });
    assert.deepEqual(
      feed.events.map((event) => instants(feed, event)),
      [['2027-05-18T15:00/2027-05-18T17:00']],
    );
    assert.deepEqual(
      feed.issues.map(({ code }) => code),
      ['unread-columns', 'not-public'],
    );
  });

  it('is known by its type or its address, or by what its author says, never by chance', async () => {
    const text = 'title,date\nA,2027-05-18\n';
    for (const [url, type] of [
      ['https://org.example/pub?output=csv', ''],
      ['https://org.example/a.csv?raw=1', 'text/plain'],
      ['https://org.example/events', 'text/csv; charset=utf-8'],
      ['https://org.example/events', 'csv'],
    ] as const) {
      assert.equal((await readFeed(text, { url, type })).format, 'csv');
    }
    await assert.rejects(readFeed(text, { url: 'https://org.example/events' }), /text of no kind that is known/);
    await assert.rejects(readFeed('<html>', { url: 'https://org.example/a.csv' }), /web page/);
    await assert.rejects(
      read('PK\x03\x04\x14,title,date\n1,2,3\n'),
      /ZIP file, as spreadsheets .* are\. Save the spreadsheet as CSV/,
    );
    await assert.rejects(
      readFeed('Date\tTitle\tPlace\n2027-05-18\tA\tB', { url: '#' }),
      /If it is a table, say --type csv/,
    );
    const { text: workbook } = await decode([Buffer.from('d0cf11e0a1b11ae10000', 'hex')], '');
    await assert.rejects(readFeed(workbook, { url: '#' }), /an old file of Office/);
    await assert.rejects(read('a,b\n1,2\n'), /No header means a title or a date/);
  });

  it('may put “Event” before each header, and write years with two digits where that has one meaning', async () => {
    const header = 'Event Name,Event Start Date,Event Start Time,Event Venue Name,Event Organizer Name,Event Website';
    const feed = await read(
      `${header}\nBudget night,11/19/27,7:30 PM,Town hall,Ann (ann@town.example),town.example/budget\nFair,3/4/27,,Park,,\n`,
      { timeZone: 'UTC' },
    );
    assert.deepEqual(whole(feed), [
      ['Budget night', '2027-11-19T19:30'],
      ['Fair', '2027-03-04'],
    ]);
    const [night] = feed.events;
    assert.deepEqual([words(night!.location!.name), words(night!.organizers[0]!.name)], ['Town hall', 'Ann']);
    assert.equal(night!.links[0]!.url, 'https://town.example/budget');
    assert.deepEqual(told(feed), []);
    // The first number may be the year as well.
    const doubt = await one('title,date', 'A,18/05/27');
    assert.deepEqual([doubt.events[0]!.start, words(doubt.events[0]!.whenText)], [null, '18/05/27']);
    const named = await one('title,date', 'A,18/05/27', {
      map: { title: 'title', start: 'date', dates: 'DD/MM/YYYY' },
    });
    assert.deepEqual(whole(named), [['A', '2027-05-18']]);
  });

  it('says yes and no in the language of its headers', async () => {
    const { events } = await one('Titel;Datum;Abgesagt', 'A;2027-05-18;Ja');
    assert.equal(events[0]!.status, 'cancelled');
  });

  it('has headers in any language of the European Union', async () => {
    const headers = [
      'Titolo dell’evento;Data di inizio;Ora;Luogo;Sito',
      'Titel;Datum;Uhrzeit;Ort;Webseite',
      'Onderwerp;Datum;Tijd;Locatie;Webpagina',
      'Titel;Dato;Tid;Sted;Hjemmeside',
      'Titel;Startdatum;Starttid;Plats;Hemsida',
      'Otsikko;Päivämäärä;Kellonaika;Paikka;Linkki',
      'Pealkiri;Kuupäev;Kellaaeg;Koht;Koduleht',
      'Nosaukums;Datums;Laiks;Norises vieta;Saite',
      'Pavadinimas;Data;Laikas;Vieta;Nuoroda',
      'Tytuł;Data;Godzina;Miejsce;Strona WWW',
      'Název akce;Datum konání;Čas;Místo konání;Odkaz',
      'Názov;Dátum;Čas;Miesto konania;Odkaz',
      'Naslov;Datum;Ura;Lokacija;Povezava',
      'Naziv događaja;Datum;Vrijeme;Mjesto;Poveznica',
      'Megnevezés;Dátum;Időpont;Helyszín;Honlap',
      'Denumire;Data;Ora;Locul desfășurării;Pagina web',
      'Заглавие;Дата;Час;Място;Връзка',
      'Τίτλος;Ημερομηνία;Ώρα;Τόπος;Ιστοσελίδα',
      'Titlu;Data;Ħin;Fejn;Websajt',
      'Títol;Data;Hora;Lloc;Enllaç',
    ];
    for (const header of headers) {
      const feed = await one(header, 'A;18/05/2027;19:00;B;https://a.example/');
      assert.deepEqual(whole(feed), [['A', '2027-05-18T19:00']], header);
      const { location, links } = feed.events[0]!;
      assert.deepEqual([words(location!.name), links[0]?.url, told(feed)], ['B', 'https://a.example/', []], header);
    }
  });

  it('has columns that its author names', async () => {
    const map = { title: 'Was', start: 'Wann', place: 'Wo', country: { value: 'DE' } };
    const feed = await one('Was;Wann;Wo', 'Bürgerforum;18.05.2027 19:00;Rathaus', { map });
    assert.deepEqual(whole(feed), [['Bürgerforum', '2027-05-18T19:00']]);
    assert.deepEqual(feed.events[0]!.countries, ['DE']);
    assert.deepEqual(told(feed), []);
  });

  it('may have any usual time of day in a column of its own', async () => {
    for (const [time, expected] of [
      ['9:30', '2027-05-18T09:30'],
      ['9h30', '2027-05-18T09:30'],
      ['17.30', '2027-05-18T17:30'],
      ['5 pm', '2027-05-18T17:00'],
      ['10:00 - 12:00', '2027-05-18T10:00/2027-05-18T12:00'],
      ['2-4 pm', '2027-05-18T14:00/2027-05-18T16:00'],
      ['09:00-10:30', '2027-05-18T09:00/2027-05-18T10:30'],
      ['19.00–21.00 Uhr', '2027-05-18T19:00/2027-05-18T21:00'],
      ['14h30 até às 20h30', '2027-05-18T14:30/2027-05-18T20:30'],
      ['4:00 – 5:30 PM', '2027-05-18T16:00/2027-05-18T17:30'],
      ['11:00 – 1:00 PM', '2027-05-18T11:00/2027-05-18T13:00'],
      ['6:30 p. m.', '2027-05-18T18:30'],
      ['12 noon', '2027-05-18T12:00'],
      ['18:30 hs', '2027-05-18T18:30'],
      ['21,30', '2027-05-18T21:30'],
      ['7.30-9', '2027-05-18T07:30/2027-05-18T09:00'],
      ['from 10 to 12', '2027-05-18T10:00/2027-05-18T12:00'],
      ['dalle 10 alle 12', '2027-05-18T10:00/2027-05-18T12:00'],
      ['Dalle ore 10.00 alle ore 12.30', '2027-05-18T10:00/2027-05-18T12:30'],
      ['van 19.30 tot 21.00 uur', '2027-05-18T19:30/2027-05-18T21:00'],
      ['19 uur', '2027-05-18T19:00'],
      ['kl. 10-12', '2027-05-18T10:00/2027-05-18T12:00'],
      ['klo 18.00', '2027-05-18T18:00'],
      ['od 10 do 12', '2027-05-18T10:00/2027-05-18T12:00'],
      ['от 10 до 12', '2027-05-18T10:00/2027-05-18T12:00'],
      ['10:30:00-05', '2027-05-18T15:30'],
      ['', '2027-05-18'],
    ] as const) {
      const feed = await one('title,date,time', `A,2027-05-18,"${time}"`);
      assert.deepEqual(instants(feed, feed.events[0]!), [expected], time);
    }
    for (const time of ['after lunch', 'de 9h à 12h et de 14h à 17h']) {
      const vague = await one('title,date,time', `A,2027-05-18,${time}`);
      assert.equal(vague.events[0]!.start!.text, '2027-05-18');
      assert.equal(words(vague.events[0]!.whenText), `2027-05-18 ${time}`);
    }
  });

  it('may have clocks in columns that are called a start and an end, beside the day', async () => {
    for (const [header, row, expected] of [
      ['Title,Date,Start,End', 'A,2027-05-12,19:00,21:00', '2027-05-12T19:00/2027-05-12T21:00'],
      ['Titel,Datum,Uhrzeit,Ende', 'A,12.05.2027,19:00,21:00', '2027-05-12T19:00/2027-05-12T21:00'],
      ['Titel,Datum,Beginn,Ende', 'A,12.05.2027,19 Uhr,21.30 Uhr', '2027-05-12T19:00/2027-05-12T21:30'],
      ['Titel,Datum,Uhrzeit Beginn,Uhrzeit Ende', 'A,12.05.2027,19:00,21:00', '2027-05-12T19:00/2027-05-12T21:00'],
      ['Título,Fecha,Hora,Hora de finalización', 'A,13/05/2027,19:00,21:00', '2027-05-13T19:00/2027-05-13T21:00'],
      ['Titel,Datum,Uhrzeit,Ende (Uhrzeit)', 'A,12.05.2027,19:00,21:00', '2027-05-12T19:00/2027-05-12T21:00'],
      ['Title,Start,End', 'A,2027-05-12,2027-05-14', '2027-05-12/2027-05-14'],
      ['Title,Start,End', 'A,2027-05-12 19:00,21:00', '2027-05-12T19:00/2027-05-12T21:00'],
    ] as const) {
      const feed = await one(header, row);
      assert.deepEqual(instants(feed, feed.events[0]!), [expected], row);
      assert.ok(!feed.issues.some(({ code }) => code === 'invalid-time'), row);
    }
    // The author's word on a column stays.
    const mapped = await one('Title,Date,Time,Until', 'A,2027-05-12,19:00,21:00', {
      map: { end: ['Until', { value: '2027-05-13' }] },
    });
    assert.ok(mapped.issues.some(({ code }) => code === 'invalid-time'));
  });

  it('tells of an end that it cannot read, and shows one that is too early as published', async () => {
    const [odd] = (await one('title,start,end', 'A,4/29/27 09:00 AM,4/29/27 20:00 AM')).events;
    assert.deepEqual(
      odd!.issues.map(({ code, field }) => [code, field]),
      [['invalid-time', 'end']],
    );
    const [night] = (await one('title,start,end', 'A,2027-05-12 22:00,02:00')).events;
    assert.deepEqual([night!.end, night!.rejectedEnd?.text], [null, '2027-05-12T02:00']);
  });

  it('shows no row of its headers, and reads headers with words between', async () => {
    const lone = await read('Besuch;Datum\nA;2027-05-12\n');
    assert.deepEqual(
      lone.events.map(({ start }) => start?.text),
      ['2027-05-12'],
    );
    const feed = await one('TITULO EVENTO;Fecha de inicio;Hora del evento;Event Title (de)', 'A;2027-05-12;19:00;B');
    assert.deepEqual(instants(feed, feed.events[0]!), ['2027-05-12T19:00']);
    assert.deepEqual(
      feed.events[0]!.title!.map(({ lang, value }) => `${lang}: ${value}`),
      ['und: A', 'de: B'],
    );
    assert.ok(!feed.issues.some(({ code }) => code === 'unread-columns'));
  });

  it('is read with headers in German', async () => {
    const feed = await one(
      'Veranstaltung;Datum;Ort;Straße;PLZ;Stadt;Veranstalter;Beschreibung',
      'Bürgerrat;12.05.2027;Rathaus;Markt 1;12345;Musterstadt;Stadt Musterstadt;Über den Haushalt',
    );
    const { title, location, organizers, description } = feed.events[0]!;
    assert.deepEqual(
      [title, location!.name, location!.street, location!.locality, organizers[0]!.name, description].map(words),
      ['Bürgerrat', 'Rathaus', 'Markt 1', 'Musterstadt', 'Stadt Musterstadt', 'Über den Haushalt'],
    );
    assert.ok(!feed.issues.some(({ code }) => code === 'unread-columns'));
  });

  it('of Outlook is read with its headers in French', async () => {
    const header =
      '"Objet","Début","Heure de début","Fin","Heure de fin","Journée entière","Rappel actif/inactif","Date du rappel","Critère de diffusion","Description","Emplacement","Priorité","Privé"';
    const rows = [
      '"Conseil municipal","18/05/2027","18:30:00","18/05/2027","20:00:00","FAUX","VRAI","18/05/2027","Normal","Le budget","Salle du conseil","Normal","FAUX"',
      '"Portes ouvertes","05/06/2027","00:00:00","06/06/2027","00:00:00","VRAI","FAUX",,"Normal",,"Mairie","Normal","FAUX"',
      '"Dentiste","07/06/2027","09:00:00","07/06/2027","10:00:00","FAUX","FAUX",,"Privé",,,"Normal","VRAI"',
    ];
    const feed = await one(header, rows.join('\r\n'), { timeZone: 'Europe/Paris' });
    assert.deepEqual(whole(feed), [
      ['Conseil municipal', '2027-05-18T16:30/2027-05-18T18:00'],
      ['Portes ouvertes', '2027-06-05'],
    ]);
    const [{ location, description }] = feed.events as [FeedSnapshot['events'][number]];
    assert.deepEqual([location!.name, description].map(words), ['Salle du conseil', 'Le budget']);
    assert.equal(told(feed)[1], 'The feed has 1 event that is private, a draft or hidden; left out.');
  });

  it('ends where its events do, and tells what stands below them', async () => {
    const rows = ['Council,18/05/2027,Hall', 'Forum,19/05/2027,Park'];
    const feed = await one('title,date,place', [...rows, ',,', '"Total: 2",,', 'Source: City'].join('\n'));
    assert.deepEqual(whole(feed), [
      ['Council', '2027-05-18'],
      ['Forum', '2027-05-19'],
    ]);
    assert.deepEqual(told(feed), ['2 rows below the table, first row 5, are no events: “Total: 2”, “Source: City”.']);
    // An event of which nobody knows the date yet; a table in which there are others of that kind; one that has few columns.
    for (const [header, ...table] of [
      ['title,date,place', ...rows, 'Open day,,'],
      ['id,title,date,place', ...rows.map((row, i) => `${i},${row}`), 'e7,,,'],
      ['title,date,place', 'Note: later,,', ...rows, 'Note: soon,,'],
      ['title,date', 'Council,18/05/2027', 'Note: soon,'],
    ]) {
      const { events, issues } = await one(header!, table.join('\n'));
      assert.equal(events.length, table.length);
      assert.ok(!issues.some(({ code }) => code === 'uneven-rows'));
    }
  });

  it('names the second of two columns that say the same thing otherwise', async () => {
    const feed = await one(
      'title,name,venue,location,date',
      'Council,Budget,Hall,Hall,18/05/2027\n,Forum,,Park,19/05/2027',
    );
    assert.deepEqual(whole(feed), [
      ['Council', '2027-05-18'],
      ['Forum', '2027-05-19'],
    ]);
    assert.deepEqual(told(feed), ['Columns were not read: “name”. A map can say what they are.']);
  });

  it('says of a date without a year that it has none', async () => {
    for (const date of ['18 May', '18.05.', 'mardi 18 mai 18h30', '5月18日(火)']) {
      const feed = await one('title,date', `A,${date}`);
      assert.equal(words(feed.events[0]!.whenText), date);
      assert.deepEqual(told(feed), [`start is “${date}”, which has no year; it is shown as published.`]);
    }
    const era = await one('title,date', 'A,令和9年5月18日');
    assert.deepEqual(told(era), ['start is “令和9年5月18日”, which is no date or time; it was left out.']);
  });

  it('is read with yes and no in German: what is private stays out', async () => {
    const rows = ['A;18.05.2027;Ja;Nein', 'B;19.05.2027;Nein;Ja', 'C;20.05.2027;WAHR;FALSCH', 'D;21.05.2027;Ein;'];
    const { events } = await read(`Titel;Datum;Privat;Abgesagt\n${rows.join('\n')}\n`);
    assert.deepEqual(
      events.map(({ title, status }) => [words(title), status]),
      [['B', 'cancelled']],
    );
  });

  it('takes no header for an event: below a title, where one column alone is known, or with another header below', async () => {
    for (const [table, titles] of [
      ['Başlık;Data;Saat\nUno;2027-05-18;10:00\n', [undefined]],
      ['Agenda 2027;;\nBaşlık;Data;Saat\nUno;2027-05-18;10:00\n', [undefined]],
      ['Event;;When;;Where\nName;Details;Date;Time;Place\nOne;x;2027-05-18;10:00;Hall\n', ['One']],
      ['Título;Fecha;Lugar\nTitle;Date;Place\nOne;2027-05-18;Hall\n', ['One']],
      // Cells that are merged: the title has its header above alone.
      ['Title;When;;Where\n;Date;Time;Venue\nOne;2027-05-18;10:00;Hall\n', ['One']],
      ['Title;Date;Place\nDate;2027-05-18;Online\n', ['Date']],
    ] as const) {
      const feed = await read(table);
      assert.deepEqual(
        feed.events.map(({ title, start }) => [words(title), start!.text.slice(0, 10)]),
        titles.map((title) => [title, '2027-05-18']),
        table,
      );
      assert.ok(!feed.issues.some(({ code }) => code === 'invalid-time'), table);
    }
  });

  it('may have the first and the last date in one cell', async () => {
    for (const [cell, expected] of [
      ['12/05/2027 to 14/05/2027', '2027-05-12/2027-05-14'],
      ['12.05.2027–14.05.2027', '2027-05-12/2027-05-14'],
      ['du 12/05/2027 au 14/05/2027', '2027-05-12/2027-05-14'],
      ['vom 12.05.2027 bis 14.05.2027', '2027-05-12/2027-05-14'],
      ['12/05/2027 10:00 - 14/05/2027 18:00', '2027-05-12T10:00/2027-05-14T18:00'],
      ['2027-05-12/2027-05-14', '2027-05-12/2027-05-14'],
      ['2027-05-12T10:00:00Z/2027-05-12T12:00:00Z', '2027-05-12T10:00/2027-05-12T12:00'],
    ] as const) {
      const feed = await one('title,date', `A,${cell}`);
      assert.deepEqual(instants(feed, feed.events[0]!), [expected], cell);
      assert.equal(words(feed.events[0]!.whenText), undefined, cell);
    }
    const unread = await one('title,date', 'A,13/05/2027 10:00 - 14/05/2027 25:99');
    assert.equal(unread.events[0]!.start!.text, '2027-05-13');
    assert.equal(words(unread.events[0]!.whenText), '13/05/2027 10:00 - 14/05/2027 25:99');
    // Nothing says which number is the month.
    const doubt = await one('title,date', 'A,03/05/2027 to 04/05/2027');
    assert.equal(doubt.events[0]!.start, null);
    assert.equal(words(doubt.events[0]!.whenText), '03/05/2027 to 04/05/2027');
  });

  it('may spell its dates in words, in any of many languages, with the weekday', async () => {
    for (const [cell, expected] of [
      ['Fr, 14.05.2027', '2027-05-14'],
      ['16. Mai 2027', '2027-05-16'],
      ['12 de mayo de 2027', '2027-05-12'],
      ['Mittwoch, den 12. Mai 2027', '2027-05-12'],
      ['mercredi le 12 mai 2027', '2027-05-12'],
      ['el miércoles 12 de mayo de 2027', '2027-05-12'],
      ['op 12 mei 2027', '2027-05-12'],
      ['am 12. Mai 2027 um 18 Uhr', '2027-05-12T18:00'],
      ['12. Mai 2027 von 19 bis 21 Uhr', '2027-05-12T19:00/2027-05-12T21:00'],
      ['2027-05-12 10:30-12', '2027-05-12T10:30/2027-05-12T12:00'],
      ['12 mai 2027 9h-11', '2027-05-12T09:00/2027-05-12T11:00'],
      ['mercredi 12 mai 2027 de 10h à 19h', '2027-05-12T10:00/2027-05-12T19:00'],
      ['12 de mayo de 2027, de 10 a 12 h', '2027-05-12T10:00/2027-05-12T12:00'],
      ['12 de maio de 2027, das 9h às 12h', '2027-05-12T09:00/2027-05-12T12:00'],
      ['15 marzo 2027', '2027-03-15'],
      ['quarta-feira, 12 de maio de 2027 às 19h', '2027-05-12T19:00'],
      ['mar. 12 mai 2027', '2027-05-12'],
      ['12 мая 2027 г.', '2027-05-12'],
      ['2027. május 12.', '2027-05-12'],
      ['2027年5月12日', '2027-05-12'],
      ['May 12, 2027 - 6:30 PM', '2027-05-12T18:30'],
      ['Tues., Mar 9th, 2027', '2027-03-09'],
      ['Mar 9, 2027', '2027-03-09'],
      ['12.05.2027 19:00 - 21:00', '2027-05-12T19:00/2027-05-12T21:00'],
      ['2027-05-12 10:00-12:00', '2027-05-12T10:00/2027-05-12T12:00'],
      ['12.–14. Mai 2027', '2027-05-12/2027-05-14'],
      ['May 12-14, 2027', '2027-05-12/2027-05-14'],
      ['23-25/05/2027', '2027-05-23/2027-05-25'],
      ['12.05.–14.05.2027', '2027-05-12/2027-05-14'],
      ['July 2027', '2027-07'],
      ['31-Dec-99', '1999-12-31'],
    ] as const) {
      const feed = await one('title,date', `A,"${cell}"`);
      assert.deepEqual(instants(feed, feed.events[0]!), [expected], cell);
      assert.deepEqual([words(feed.events[0]!.whenText), feed.events[0]!.issues], [undefined, []], cell);
    }
    // October to some, November to others; until, or on Thursday; no year; either end of a day.
    for (const cell of ['12 listopad 2027', 'do 14.05.2027', 'Friday, September 20', 'Mitte Mai 2027', '45123.75']) {
      const { events } = await one('title,date', `A,"${cell}"`);
      assert.deepEqual([events[0]!.start, words(events[0]!.whenText)], [null, cell]);
      assert.equal(events[0]!.issues.length, 1, cell);
    }
  });

  it('has years of two digits where its other dates say that they stand last, or its author', async () => {
    const starts = async (dates: string[], map?: Record<string, unknown>): Promise<(string | null)[]> =>
      (await read(['title;date', ...dates.map((date, i) => `A ${i};${date}`)].join('\n'), { map })).events.map(
        ({ start, whenText }) => start?.text ?? words(whenText) ?? null,
      );
    assert.deepEqual(await starts(['30.11.26', '07.12.26', '05.01.27']), ['2026-11-30', '2026-12-07', '2027-01-05']);
    assert.deepEqual(await starts(['18/05/27', '30/06/27', '04/07/27']), ['2027-05-18', '2027-06-30', '2027-07-04']);
    assert.deepEqual(await starts(['12-May-27', '30-Jun-27']), ['2027-05-12', '2027-06-30']);
    assert.deepEqual(await starts(['12.05.27', '14.05.27']), ['12.05.27', '14.05.27']);
    assert.deepEqual(await starts(['12.05.27'], { dates: 'DD/MM/YYYY' }), ['2027-05-12']);
    assert.deepEqual(await starts(['46519.75', '46519'], { dates: 'excel' }), ['2027-05-12T18:00:00', '2027-05-12']);
  });

  it('tells of words beside a date that it cannot read, and shows them', async () => {
    for (const cell of ['13/05/2027 TBC', '"13/05/2027, 20/05/2027"', '13/05/2027 every week']) {
      const { events, issues } = await one('title,date', `A,${cell}`);
      assert.equal(words(events[0]!.whenText), cell.replaceAll('"', ''));
      const [issue] = issues.filter(({ code }) => code === 'invalid-time');
      assert.ok(issue && 'reason' in issue && issue.reason === 'only-day', cell);
    }
  });

  it('is read with headers as databases write them', async () => {
    const feed = await readFile('snake-case.csv', { timeZone: 'Africa/Nairobi' });
    assert.deepEqual(whole(feed), [
      ['Budget forum', '2027-05-18T15:30/2027-05-18T17:00'],
      ['Open day', '2027-06-05'],
    ]);
    const [forum] = feed.events;
    const place = forum!.location!;
    assert.deepEqual(
      [words(place.name), words(place.street), words(place.locality), place.country, words(forum!.summary)],
      ['Town Hall', '1 Main Street', 'Nakuru', 'KE', 'Come and ask.'],
    );
    assert.equal(forum!.registration!.url, 'https://tickets.example/1');
    assert.equal(words(forum!.organizers[0]!.name), 'County of Nakuru');
    assert.deepEqual(told(feed), []);
    const hearing = await readFile('start-datetime.csv', { countries: ['KE'] });
    assert.deepEqual(whole(hearing), [['Hearing', '2027-05-18T15:30/2027-05-18T17:00']]);
    assert.deepEqual([words(hearing.events[0]!.location!.name), hearing.events[0]!.location!.lon], ['Court', 36.07]);
  });

  it('has a title where only a short description can be one, and a date where only a column that is called a time has days', async () => {
    const described = await one('datum;beschreibung;typ', '30.11.2027;Sitzung des Beirats;öffentlich');
    assert.deepEqual(whole(described), [['Sitzung des Beirats', '2027-11-30']]);
    const long = await one('date,description', `2027-11-30,${'A long story. '.repeat(10)}`);
    assert.deepEqual(
      [long.issues.some(({ code }) => code === 'no-title'), words(long.events[0]!.description)?.slice(0, 6)],
      [true, 'A long'],
    );
    const days = await one('time,event,note', '2027-06-09,Open day,Bring friends');
    assert.deepEqual(whole(days), [['Open day', '2027-06-09']]);
    const instantsAlone = await one('time,stage,artist', '2027-09-11T13:30:00+02:00,1,Choir');
    assert.deepEqual(whole(instantsAlone)[0]![1], '2027-09-11T11:30');
  });

  it('loses no second date, and no clock that has no day', async () => {
    const dates = await one('titulo,fecha,hora', 'Feria,13/02/2027 y 14/02/2027,10:00-14:00');
    assert.deepEqual(
      [instants(dates, dates.events[0]!), words(dates.events[0]!.whenText)],
      [['2027-02-13'], '13/02/2027 y 14/02/2027 10:00-14:00'],
    );
    assert.match(told(dates)[0]!, /only the day can be read/);
    const midnight = await one('title,date,time', 'Fair,2027-02-13 00:00:00,10:00');
    assert.deepEqual(instants(midnight, midnight.events[0]!), ['2027-02-13T10:00']);
    const clocks = await one('title,weekday,start_time,end_time', 'Breakfast,Monday,09:00:00,10:30:00');
    assert.equal(words(clocks.events[0]!.whenText), '09:00:00 – 10:30:00');
    const always = await one('tytul,data_rozpoczecia,godzina_rozpoczecia', 'Wystawa,,Wydarzenie stałe');
    assert.equal(words(always.events[0]!.whenText), 'Wydarzenie stałe');
  });

  it('may have quotes that are a part of its words, where nothing is quoted', async () => {
    const feed = await read(
      'titolo\tdata\n"Dieci anni", il libro\t17 marzo 2027\nIl menu "della casa"\t18 marzo 2027\nUna "poltrona\t19 marzo 2027\n',
      { timeZone: 'Europe/Rome' },
      'https://org.example/eventi.tsv',
    );
    assert.deepEqual(whole(feed), [
      ['"Dieci anni", il libro', '2027-03-17'],
      ['Il menu "della casa"', '2027-03-18'],
      ['Una "poltrona', '2027-03-19'],
    ]);
    assert.deepEqual(told(feed), []);
    // Here they quote, and the last one is cut off: half a date is none.
    const cut = await read('title,date\n"A, b",2027-03-17\nC,"2027-03-1', { timeZone: 'Europe/Rome' });
    assert.deepEqual(whole(cut)[0], ['A, b', '2027-03-17']);
    assert.ok(cut.issues.some(({ code }) => code === 'uneven-rows'));
  });

  it('shows nothing of a row that is not approved yet, in the words of its language', async () => {
    for (const [header, yes, no] of [
      ['Nombre,Fecha inicio,Aprobado', 'Sí', 'No'],
      ['Nom,Date,Approuvé', 'oui', 'non'],
      ['Titel,Datum,Freigegeben', 'ja', 'nein'],
      ['Title,Date,Approved', 'yes', 'no'],
    ] as const) {
      const feed = await read(`${header}\nA,2027-05-18,${yes}\nB,2027-05-19,${no}\n`, { timeZone: 'UTC' });
      assert.deepEqual(whole(feed), [['A', '2027-05-18']], header);
    }
  });

  it('is whole where a separator ends the header alone', async () => {
    const feed = await read('Subject,Start Date,\nA,2027-05-18\nB,2027-05-19\n', { timeZone: 'UTC' });
    assert.deepEqual(told(feed), []);
  });

  it('lets the page have its turn while it is read, cells of any length included', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, i) => `Event ${i},2027-05-18T10:00Z,KE,"A text\nwith ""quotes"" ${i}"`,
    );
    const long = `Long,2027-05-19T10:00Z,KE,"${'x'.repeat(120_000)}"`;
    let turns = 0;
    const turn = setInterval(() => turns++, 0);
    const feed = await read(['title,start,country,description', ...rows, long].join('\n') + '\n');
    clearInterval(turn);
    assert.equal(feed.events.length, 5001);
    assert.equal(words(feed.events[4999]!.description), 'A text\nwith "quotes" 4999');
    assert.ok(turns > 0);
    assert.deepEqual(
      feed.issues.filter(({ code }) => code !== 'text-truncated'),
      [],
    );
  });
});
