import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.link', 'share.mail'],
};

/** Dutch. */
export const words: Partial<ActionWords> = {
  newTab: 'opent in een nieuw tabblad',
  actionFailed: 'Dat is niet gelukt. Probeer het opnieuw of laad de pagina opnieuw.',

  'rendered.asOf': 'Stand op {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple en andere agenda’s (.ics-bestand)',
  'calendar.allDates': 'Alle data (.ics-bestand)',
  'calendar.downloaded': 'Agendabestand gedownload',
  'calendar.doubt': 'De tijd is onzeker: de afspraak begint op de vroegste van de twee.',
  'calendar.wholeDay': 'De tijdzone is niet bekend: de afspraak duurt de hele dag.',
  'calendar.nextDate': 'Diensten nemen alleen de eerstvolgende datum over; het bestand bevat alle data.',

  'entry.fact': '{label}: {value}',
  'entry.checkTime': '{title} (controleer de tijd)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'De tijdzone is niet opgegeven.',
  'entry.noEnd': 'Het einde is niet aangekondigd.',

  'share.link': 'Link',
  'share.copy': 'Link kopiëren',
  'share.copied': 'Gekopieerd',
  'share.mail': 'E-mail',
  'share.system': 'Delen…',
  'share.press': 'Druk op {keys} om de link te kopiëren.',
  'share.wholeList': 'De link toont de hele lijst, niet uw selectie.',

  'subscribe.about': {
    one: '{name}: {n} evenement, op {date}',
    other: '{name}: {n} evenementen, het eerstvolgende op {date}',
  },
  'subscribe.none': '{name}: momenteel geen evenementen',
  'subscribe.all': 'Alle evenementen',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Adres van de agenda',
  'subscribe.copy': 'Adres kopiëren',
  'subscribe.copied': 'Adres gekopieerd',
  'subscribe.press': 'Druk op {keys} om het adres te kopiëren.',
  'subscribe.app': 'Openen in een agenda-app',
  'subscribe.google': 'Google Calendar (op een computer)',
  'subscribe.atom': 'Feedlezer (Atom)',
  'subscribe.news': 'Uw agenda zoekt zelf naar wijzigingen, Google ongeveer één keer per dag.',
  'subscribe.several': 'Een evenement dat bij meerdere van deze agenda’s hoort, staat in elk ervan.',
  'subscribe.lost':
    'Een abonnement kan deze keuzes niet bewaren: {choices}. Het bevat meer evenementen dan deze lijst.',
  'subscribe.search': 'Zoeken',
  'subscribe.match': 'Alle onderwerpen tegelijk',
  'subscribe.download': {
    one: 'Deze datum downloaden (.ics-bestand)',
    other: 'Deze {n} data downloaden (.ics-bestand)',
  },
  'subscribe.cut': 'Het bestand bevat de eerste {n} data.',

  youWereSent: 'Dit evenement is aan u gestuurd.',
  sentOff: '{status}. {sent}',
  linkGone: 'Het evenement in deze link staat niet meer in de lijst.',
  close: 'Sluiten',
  noLongerListed: 'Dit evenement staat niet meer in de lijst.',
  previousEvent: 'Vorige: {title}',
  nextEvent: 'Volgende: {title}',

  'detail.published': 'Gepubliceerd door {name}.',
  'detail.updated': 'Bijgewerkt: {date}.',
  'detail.partOf': 'Onderdeel van',
  'detail.sessions': 'Sessies',

  myPlan: 'Mijn programma ({n})',
  planSavedHere:
    'Alleen op dit apparaat bewaard. Browsers kunnen het vergeten: zet het voor de zekerheid in uw agenda.',
  planNotKept: 'Uw browser bewaart niets: het programma is weg zodra u deze pagina verlaat.',
  planDownload: 'Downloaden als agendabestand',
  planShare: 'Mijn programma delen',
  planTooMany: 'Het programma is te lang voor een link; deel het agendabestand.',
  planRemove: 'Verwijderen',
  planRemoveAll: 'Alles verwijderen',
  planRemoveSure: {
    one: '{n} evenement uit uw programma verwijderen?',
    other: '{n} evenementen uit uw programma verwijderen?',
  },
  planCancel: 'Annuleren',
  planGone: 'Staat niet meer in de lijst: {title}, {date}',
  planMoved: 'Datum gewijzigd sinds u dit bewaarde, was {date}',
  planClash: 'Tegelijk met {title}',
  planMayClash: 'Misschien tegelijk met {title}',
  planShared: {
    one: 'Een programma met {n} evenement dat iemand heeft gedeeld.',
    other: 'Een programma met {n} evenementen dat iemand heeft gedeeld.',
  },
  planMissing: { one: '{n} staat niet meer in de lijst.', other: '{n} staan niet meer in de lijst.' },
  planKeep: 'Deze ook bewaren',
  planShowAll: 'Alle evenementen tonen',
};
