import type { AboutActionWords, ActionWords } from '../action-words.js';

export const about: AboutActionWords = {
  draft: true,
  loans: ['calendar.google', 'calendar.outlook', 'calendar.office', 'share.mail', 'detail.sessions'],
};

/** French. */
export const words: Partial<ActionWords> = {
  newTab: 's’ouvre dans un nouvel onglet',
  actionFailed: 'Cela n’a pas fonctionné. Réessayez ou rechargez la page.',

  'rendered.asOf': 'État au {date}',

  'calendar.google': 'Google Calendar',
  'calendar.outlook': 'Outlook.com',
  'calendar.office': 'Microsoft 365',
  'calendar.file': 'Apple et autres calendriers (fichier .ics)',
  'calendar.allDates': 'Toutes les dates (fichier .ics)',
  'calendar.downloaded': 'Fichier de calendrier téléchargé',
  'calendar.doubt': 'L’heure est incertaine : l’entrée commence à la plus précoce des deux.',
  'calendar.wholeDay': 'Le fuseau horaire n’est pas connu : l’entrée couvre toute la journée.',
  'calendar.nextDate': 'Les services ne reprennent que la prochaine date ; le fichier les contient toutes.',

  'entry.fact': '{label} : {value}',
  'entry.checkTime': '{title} (vérifier l’heure)',
  'entry.atClock': '{clock} – {title}',
  'entry.noZone': 'Le fuseau horaire n’est pas indiqué.',
  'entry.noEnd': 'La fin n’est pas annoncée.',

  'share.link': 'Lien',
  'share.copy': 'Copier le lien',
  'share.copied': 'Copié',
  'share.mail': 'E-mail',
  'share.system': 'Partager…',
  'share.press': 'Appuyez sur {keys} pour copier le lien.',
  'share.wholeList': 'Le lien montre toute la liste, et non ce que vous avez choisi.',

  'subscribe.about': {
    one: '{name} : {n} événement, le {date}',
    many: '{name} : {n} d’événements, le prochain le {date}',
    other: '{name} : {n} événements, le prochain le {date}',
  },
  'subscribe.none': '{name} : aucun événement pour le moment',
  'subscribe.all': 'Tous les événements',
  'subscribe.topicIn': '{topic} – {country}',
  'subscribe.address': 'Adresse du calendrier',
  'subscribe.copy': 'Copier l’adresse',
  'subscribe.copied': 'Adresse copiée',
  'subscribe.press': 'Appuyez sur {keys} pour copier l’adresse.',
  'subscribe.app': 'Ouvrir dans une application de calendrier',
  'subscribe.google': 'Google Calendar (sur un ordinateur)',
  'subscribe.atom': 'Lecteur de flux (Atom)',
  'subscribe.news': 'Votre calendrier se met à jour de lui-même, celui de Google environ une fois par jour.',
  'subscribe.several': 'Un événement qui relève de plusieurs de ces calendriers figure dans chacun d’eux.',
  'subscribe.lost':
    'Un abonnement ne peut pas conserver ces choix : {choices}. Il contient plus d’événements que cette liste.',
  'subscribe.search': 'Recherche',
  'subscribe.match': 'Tous les thèmes à la fois',
  'subscribe.download': {
    one: 'Télécharger cette date (fichier .ics)',
    many: 'Télécharger ces {n} de dates (fichier .ics)',
    other: 'Télécharger ces {n} dates (fichier .ics)',
  },
  'subscribe.cut': 'Le fichier contient les {n} premières dates.',

  youWereSent: 'Cet événement vous a été envoyé.',
  sentOff: '{status}. {sent}',
  linkGone: 'L’événement de ce lien n’est plus dans la liste.',
  close: 'Fermer',
  noLongerListed: 'Cet événement n’est plus dans la liste.',
  previousEvent: 'Précédent : {title}',
  nextEvent: 'Suivant : {title}',

  'detail.published': 'Publié par {name}.',
  'detail.updated': 'Mis à jour : {date}.',
  'detail.partOf': 'Fait partie de',
  'detail.sessions': 'Sessions',

  myPlan: 'Mon programme ({n})',
  planSavedHere:
    'Sauvegardé sur cet appareil seulement. Les navigateurs peuvent l’oublier : ajoutez-le à votre calendrier pour ne pas le perdre.',
  planNotKept: 'Votre navigateur ne conserve rien : le programme disparaît quand vous quittez cette page.',
  planDownload: 'Télécharger comme fichier de calendrier',
  planShare: 'Partager mon programme',
  planTooMany: 'Le programme est trop long pour un lien ; partagez le fichier de calendrier.',
  planRemove: 'Retirer',
  planRemoveAll: 'Tout retirer',
  planRemoveSure: {
    one: 'Retirer {n} événement de votre programme ?',
    many: 'Retirer {n} d’événements de votre programme ?',
    other: 'Retirer {n} événements de votre programme ?',
  },
  planCancel: 'Annuler',
  planGone: 'N’est plus dans la liste : {title}, {date}',
  planMoved: 'Date modifiée depuis la sauvegarde ; auparavant : {date}',
  planClash: 'En même temps que {title}',
  planMayClash: 'Peut-être en même temps que {title}',
  planShared: {
    one: 'Un programme partagé de {n} événement.',
    many: 'Un programme partagé de {n} d’événements.',
    other: 'Un programme partagé de {n} événements.',
  },
  planMissing: {
    one: '{n} n’est plus dans la liste.',
    many: '{n} ne sont plus dans la liste.',
    other: '{n} ne sont plus dans la liste.',
  },
  planKeep: 'Sauvegarder aussi ceux-ci',
  planShowAll: 'Afficher tous les événements',
};
