import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office'],
};

/** Croatian. */
export const words: Partial<ActionWords> = {
  newTab: 'otvara se u novoj kartici',
  actionFailed: 'To nije uspjelo. Pokušajte ponovno ili ponovno učitajte stranicu.',

  'rendered.asOf': 'Stanje na dan {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple i drugi kalendari (datoteka .ics)',
  'calendar.allDates': 'Svi datumi (datoteka .ics)',
  'calendar.downloaded': 'Datoteka kalendara je preuzeta',
  'calendar.doubt': 'Vrijeme je dvojbeno: unos u kalendaru počinje u ranije od dvaju mogućih vremena.',
  'calendar.wholeDay': 'Vremenska zona nije poznata: unos u kalendaru vrijedi za cijeli dan.',
  'calendar.nextDate': 'Usluge preuzimaju samo sljedeći datum; datoteka sadrži sve.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (provjerite vrijeme)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Vremenska zona nije navedena.',
  'entry.noEnd': 'Završetak nije objavljen.',

  'share.link': 'Poveznica',
  'share.copy': 'Kopiraj poveznicu',
  'share.copied': 'Kopirano',
  'share.mail': 'E-pošta',
  'share.system': 'Podijeli…',
  'share.press': 'Pritisnite {keys} za kopiranje poveznice.',
  'share.wholeList': 'Poveznica prikazuje cijeli popis, a ne Vaš odabir.',

  'subscribe.about': {
    one: '{name}: {n} događanje, sljedeće {date}',
    few: '{name}: {n} događanja, sljedeće {date}',
    other: '{name}: {n} događanja, sljedeće {date}',
  },
  'subscribe.none': '{name}: trenutačno nema događanja',
  'subscribe.all': 'Sva događanja',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Adresa kalendara',
  'subscribe.copy': 'Kopiraj adresu',
  'subscribe.copied': 'Adresa je kopirana',
  'subscribe.press': 'Pritisnite {keys} za kopiranje adrese.',
  'subscribe.app': 'Otvori u aplikaciji kalendara',
  'subscribe.google': 'Google Calendar (na računalu)',
  'subscribe.atom': 'Čitač vijesti (Atom)',
  'subscribe.news': 'Vaš kalendar sam provjerava promjene, Google otprilike jednom dnevno.',
  'subscribe.several': 'Događanje koje pripada u više ovih kalendara nalazi se u svakom od njih.',
  'subscribe.lost': 'Pretplata ne može zadržati ovaj odabir: {choices}. Sadrži više događanja nego ovaj popis.',
  'subscribe.search': 'Pretraga',
  'subscribe.match': 'Sve teme istodobno',
  'subscribe.download': {
    one: 'Preuzmi {n} datum (datoteka .ics)',
    few: 'Preuzmi {n} datuma (datoteka .ics)',
    other: 'Preuzmi {n} datuma (datoteka .ics)',
  },
  'subscribe.cut': 'Datoteka sadrži prvih {n} datuma.',

  youWereSent: 'Poslano Vam je ovo događanje.',
  sentOff: '{status}. {sent}',
  linkGone: 'Događanje s ove poveznice više nije na popisu.',
  close: 'Zatvori',
  noLongerListed: 'Ovo događanje više nije na popisu.',
  previousEvent: 'Prethodno: {title}',
  nextEvent: 'Sljedeće: {title}',

  'detail.published': 'Objavljuje {name}.',
  'detail.updated': 'Ažurirano: {date}',
  'detail.partOf': 'U sklopu',
  'detail.sessions': 'Sesije',

  myPlan: 'Moj plan ({n})',
  planSavedHere:
    'Spremljeno samo na ovom uređaju. Preglednici to mogu zaboraviti: za svaki slučaj unesite događanje u svoj kalendar.',
  planNotKept: 'Vaš preglednik ništa ne sprema: plan nestaje kada napustite ovu stranicu.',
  planDownload: 'Preuzmi kao datoteku kalendara',
  planShare: 'Podijeli moj plan',
  planTooMany: 'Plan je predug za poveznicu; podijelite datoteku kalendara.',
  planRemove: 'Ukloni',
  planRemoveAll: 'Ukloni sve',
  planRemoveSure: {
    one: 'Ukloniti {n} događanje iz Vašeg plana?',
    few: 'Ukloniti {n} događanja iz Vašeg plana?',
    other: 'Ukloniti {n} događanja iz Vašeg plana?',
  },
  planCancel: 'Odustani',
  planGone: 'Više nije na popisu: {title}, {date}',
  planMoved: 'Datum je promijenjen otkako ste ga spremili; prije: {date}',
  planClash: 'U isto vrijeme kao {title}',
  planMayClash: 'Možda u isto vrijeme kao {title}',
  planShared: {
    one: 'Plan koji je netko podijelio: {n} događanje.',
    few: 'Plan koji je netko podijelio: {n} događanja.',
    other: 'Plan koji je netko podijelio: {n} događanja.',
  },
  planMissing: {
    one: 'Nije više na popisu: {n}.',
    few: 'Nisu više na popisu: {n}.',
    other: 'Nije više na popisu: {n}.',
  },
  planKeep: 'Spremi i ova',
  planShowAll: 'Prikaži sva događanja',
};
