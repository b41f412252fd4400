import { withoutMarks } from '../../text.js';
import type { Field } from '../mapping/map.js';

/** The usual headers in English, Spanish, French, Portuguese and German, folded by {@link foldHeader}. */
const HEADERS: Readonly<Partial<Record<Field, string>>> = {
  id: 'id uid guid identifier identificador identifiant',
  title:
    'title name event meeting sessiontitle subject what titulo nombre evento actividad ' +
    'titre nom evenement intitule quoi nome atividade titel bezeichnung veranstaltung anlass was',
  summary:
    'summary abstract shortdescription resumen bajada resume chapo resumo kurzbeschreibung kurztext zusammenfassung',
  description:
    'description details notes longdescription descripcion detalle detalles descricao detalhes beschreibung hinweise',
  start:
    'start startdate startdatetime starts date from begin begindate dtstart day when datetime startsat fecha fechainicio inicio ' +
    'fechahora fechayhora dia desde debut datedebut jour data datainicio datahora datum beginn anfang startdatum beginndatum von ab wann termin',
  startTime:
    'time starttime hour begintime hora horainicio horario heure heuredebut horaire horainicial uhrzeit startzeit anfangszeit zeit',
  end:
    'end enddate enddatetime ends until to finish dtend endsat fechafin fechafinal fin hasta datefin fim datafim ' +
    'termino datatermino ende enddatum bis',
  endTime: 'endtime finishtime horafin horafinal heurefin horafim horatermino endzeit enduhrzeit',
  allDay: 'allday alldayevent todoeldia diacompleto journeeentiere touteslajournee diainteiro ganztagig ganztags',
  timeZone: 'timezone tz zonahoraria husohorario fuseauhoraire fuseau fusohorario zeitzone',
  private: 'private privado privada prive privee confidential confidencial published privat vertraulich',
  status: 'status statut situacao etat',
  cancelled: 'cancelled canceled cancelado cancelada annule annulee abgesagt',
  attendanceMode:
    'mode format attendance attendancemode modality online virtual modalidad formato modalite modalidade enlinea enligne',
  place:
    'place venue location where placename venuename locationname lugar sitio sede donde ubicacion recinto lieu endroit salle ou local localizacao onde espaco ort raum saal wo treffpunkt',
  street:
    'address street streetaddress venueaddress addressline1 address1 placeaddress direccion calle domicilio adresse rue endereco rua morada anschrift strasse straße',
  locality:
    'city town municipality locality venuecity cityname ciudad localidad municipio poblacion ville commune cidade localidade stadt gemeinde',
  region:
    'region state province county venuestate stateprovince provincia departamento comunidad departement distrito regiao bundesland kanton',
  postalCode: 'zip zipcode postcode postalcode venuezip venuepostcode codigopostal cp codepostal cep plz postleitzahl',
  country: 'country countries countrycode venuecountry countryname pais paises pays nation land',
  lat: 'lat latitude geolat venuelat latitud',
  lon: 'lon lng long longitude geolon geolng venuelon venuelng longitud',
  topics:
    'topic topics theme themes category categories tema temas tematica categoria categorias thematique thematiques categorie area thema themen kategorie kategorien rubrik',
  tags: 'tag tags keywords etiquetas palabrasclave motscles palavraschave schlagworte schlagworter stichworte',
  languages: 'language languages lang idioma idiomas lengua langue langues lingua linguas sprache sprachen',
  url:
    'url link website web webpage site info infolink moreinfo moreinformation enlace vinculo sitioweb pagina paginaweb ' +
    'masinformacion lien siteweb plusinfos ligacao maisinformacoes webseite internet mehrinformationen weitereinformationen',
  registration:
    'registration registrationlink registrationurl ticketurl ticketlink register signup rsvp tickets inscripcion inscripciones enlaceinscripcion registro ' +
    'inscription inscriptions lieninscription billetterie inscricao inscricoes linkinscricao anmeldung anmeldelink',
  livestream:
    'livestream stream streaming onlinelink zoomlink meetinglink joinlink transmision envivo enlacevirtual direct endirect visio transmissao aovivo',
  recording: 'recording recordinglink grabacion enregistrement gravacao aufzeichnung',
  agenda: 'agenda agendalink agendaurl programa programme program ordrejour ordendia tagesordnung programm',
  image: 'image picture photo imageurl imagen foto imagem bild',
  organizer:
    'organizer organizers organiser organisers organizername organisername organizedby organisedby host hostedby organization organisation institution organizador ' +
    'organizadores organiza organizacion entidad institucion convoca organisateur organisateurs organizacao instituicao entidade veranstalter veranstalterin organisator ausrichter',
  updated: 'updated lastmodified modified lastupdated',
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  Object.entries(HEADERS).flatMap(([field, words]) => words.split(' ').map((word) => [word, field as Field] as const)),
);

/** Fields of which there may be one wording for each language. */
const TEXTS: ReadonlySet<Field> = new Set<Field>(['title', 'summary', 'description', 'place', 'organizer']);

/** Words between others (`fecha de inicio`); at the end of a header they may be a language (`title_de`). */
const LINKING = /^(?:d[aeou]?|de[ls]|l|of|the)$/;
/** The event itself, which any header may name. */
const OF_EVENT = /^(?:event(?:o(?!nl|rg))?|evenement|veranstaltungs?|meeting)|(?:evento?|evenement)$/;

/** Small letters without marks, spaces, signs and linking words. */
const foldHeader = (header: string): string =>
  (withoutMarks(header).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word, at, { length }) => at === length - 1 || !LINKING.test(word))
    .join('');

const meantBy = (header: string): Field | undefined => {
  const folded = foldHeader(header);
  return FIELD_OF.get(folded) ?? FIELD_OF.get(folded.replace(OF_EVENT, ''));
};

/**
 * The field that a header means, and the language of its words: `title_es`, `Titre (fr)`, `description [pt]`, `title/ca`. `null` for a header
 * that means none: `venue_id` is a number, no place in Indonesian.
 */
export function fieldOf(header: string): { readonly field: Field; readonly language: string } | null {
  const whole = meantBy(header);
  if (whole) return { field: whole, language: '' };
  const [, name = '', language = ''] = /^(.*?)[\s_.:-]*[\s_.:/([-]([a-z]{2})[)\]]?$/i.exec(header.trim()) ?? [];
  const field = meantBy(name);
  const isNumber = /^id$/i.test(language) && (field === 'place' || field === 'organizer');
  return field && TEXTS.has(field) && !isNumber ? { field, language: language.toLowerCase() } : null;
}
