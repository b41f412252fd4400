import { withoutMarks } from '../../text.js';
import type { Field } from '../mapping/map.js';

/** The usual headers in English, Spanish, French and Portuguese, folded by {@link foldHeader}. */
const HEADERS: Readonly<Partial<Record<Field, string>>> = {
  id: 'id uid guid identifier identificador identifiant',
  title:
    'title name event meeting sessiontitle subject what titulo nombre evento actividad titre nom evenement intitule quoi nome atividade ' +
    'asunto sesion reunion objet seance sessao',
  summary: 'summary abstract shortdescription resumen bajada resume chapo resumo',
  description: 'description details notes longdescription descripcion detalle detalles descricao detalhes',
  start:
    'start startdate startdatetime starts date from begin begindate dtstart day when datetime startsat fecha fechainicio inicio fechahora ' +
    'fechayhora dia desde debut datedebut jour data datainicio datahora fechacomienzo',
  startTime: 'time starttime hour begintime hora horainicio horario heure heuredebut horaire horainicial comienzo',
  end: 'end enddate enddatetime ends until to finish dtend endsat fechafin fechafinal fin hasta datefin fim datafim termino datatermino fechafinalizacion',
  endTime: 'endtime finishtime horafin horafinal heurefin horafim horatermino horafinalizacion finalizacion',
  allDay: 'allday alldayevent todoeldia diacompleto journeeentiere touteslajournee diainteiro',
  timeZone: 'timezone tz zonahoraria husohorario fuseauhoraire fuseau fusohorario',
  private:
    'private privado privada prive privee confidential confidencial published approved publicado aprobado aprovado publie approuve',
  status: 'status statut situacao etat',
  cancelled: 'cancelled canceled cancelado cancelada annule annulee',
  attendanceMode:
    'mode format attendance attendancemode modality online virtual modalidad formato modalite modalidade enlinea enligne',
  place:
    'place venue location where emplacement placename venuename locationname lugar sitio sede donde ubicacion recinto lieu endroit salle ou local ' +
    'localizacao onde espaco',
  street:
    'address street streetaddress venueaddress addressline1 address1 placeaddress direccion calle domicilio adresse rue endereco rua morada',
  locality:
    'city town municipality locality venuecity cityname ciudad localidad municipio poblacion ville commune cidade localidade',
  region:
    'region state province county venuestate stateprovince provincia departamento comunidad departement distrito regiao',
  postalCode: 'zip zipcode postcode postalcode venuezip venuepostcode codigopostal cp codepostal cep',
  country: 'country countries countrycode venuecountry countryname pais paises pays',
  lat: 'lat latitude geolat venuelat latitud',
  lon: 'lon lng long longitude geolon geolng venuelon venuelng longitud',
  topics:
    'topic topics theme themes category categories tema temas tematica categoria categorias thematique thematiques categorie area',
  tags: 'tag tags hashtags keywords etiquetas palabrasclave motscles palavraschave',
  languages: 'language languages lang idioma idiomas lengua langue langues lingua linguas',
  url:
    'url link linkurl website web webpage site info infolink moreinfo moreinformation enlace vinculo sitioweb pagina paginaweb masinformacion lien ' +
    'siteweb plusinfos ligacao maisinformacoes',
  registration:
    'registration registrationlink registrationurl ticketurl ticketlink register signup rsvp tickets inscripcion inscripciones ' +
    'enlaceinscripcion registro inscription inscriptions lieninscription billetterie inscricao inscricoes linkinscricao',
  livestream:
    'livestream stream streaming onlinelink zoomlink meetinglink joinlink transmision envivo enlacevirtual direct endirect visio transmissao ' +
    'aovivo',
  recording: 'recording recordinglink grabacion enregistrement gravacao',
  agenda: 'agenda agendalink agendaurl programa programme program ordrejour ordendia',
  image: 'image picture photo imageurl imagen imagenurl foto imagem',
  organizer:
    'organizer organizers organiser organisers organizername organisername organizedby organisedby host hostedby organization organisation ' +
    'institution organizador organizadores organiza organizacion entidad institucion convoca organisateur organisateurs organizacao ' +
    'instituicao entidade',
  updated: 'updated lastmodified modified lastupdated',
};

/** Fields of which there may be one wording for each language. */
const TEXTS: ReadonlySet<Field> = new Set<Field>(['title', 'summary', 'description', 'place', 'organizer']);

/** Words between others (`fecha de inicio`); at the end of a header they may be a language (`title_de`). */
const LINKING = /^(?:d[aeiou]?|des|dell?[aeo]?|l|of|the)$/;
/** The event itself, which any header may name. */
const OF_EVENT = /^(?:event(?:o(?!nl|rg))?|evenement|veranstaltungs?|meeting)|(?:evento?|evenement)$/;

/** Small letters without marks, spaces, signs and linking words. */
const foldHeader = (header: string): string =>
  (withoutMarks(header).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word, at, { length }) => at === length - 1 || !LINKING.test(word))
    .join('');

/** Returns the field that a header means, and the language of its words; `null` for a header that means none. */
export type FieldOf = (header: string) => { readonly field: Field; readonly language: string } | null;

/**
 * Returns the function that knows the fields of headers: `title_es`, `Titre (fr)`, `description [pt]`, `title/ca`. `venue_id` means none: it is a
 * number, no place in Indonesian.
 *
 * @param others The headers of other languages.
 */
export function headersReader(others: typeof HEADERS = {}): FieldOf {
  const known = new Map<string, Field>();
  for (const table of [others, HEADERS])
    for (const [field, words] of Object.entries(table))
      for (const word of words.split(' ')) known.set(word, field as Field);
  const meantBy = (header: string): Field | undefined => {
    const folded = foldHeader(header);
    return known.get(folded) ?? known.get(folded.replace(OF_EVENT, ''));
  };
  return (header) => {
    const whole = meantBy(header);
    if (whole) return { field: whole, language: '' };
    const [, name = '', language = ''] =
      /^(.{0,80}?)[\s_.:-]{0,9}[\s_.:/([-]([a-z]{2})[)\]]?$/i.exec(header.trim()) ?? [];
    const field = meantBy(name);
    const isNumber = /^id$/i.test(language) && (field === 'place' || field === 'organizer');
    return field && TEXTS.has(field) && !isNumber ? { field, language: language.toLowerCase() } : null;
  };
}
