import type { Field } from '../mapping/map.js';

/**
 * The usual headers in the other languages of the European Union, folded as those of `headers.ts`. A word that means two things is in none
 * (`cím` is a title and an address in Hungarian).
 */
export const OTHER_HEADERS: Readonly<Partial<Record<Field, string>>> = {
  title:
    'titel bezeichnung veranstaltung anlass was titolo denominazione nomeevento naam onderwerp activiteit begivenhed arrangement navn emne ' +
    'namn evenemang aktivitet nimi otsikko tapahtuma tapahtumannimi pealkiri nimetus sundmus uritus nosaukums virsraksts pasakums ' +
    'pasakumanosaukums pavadinimas renginys renginiopavadinimas tytuł tytul nazwa wydarzenie nazwawydarzenia tytułwydarzenia nazev nazevakce ' +
    'nazevudalosti akce udalost nazov nazovpodujatia podujatie naslov naziv dogodek nazivdogodka imedogodka događaj dogadaj nazivdogađaja ' +
    'nazivdogadaja megnevezes esemeny rendezveny esemenyneve rendezvenyneve titlu denumire eveniment titlueveniment titluevenimentului ' +
    'denumireaevenimentului numeleevenimentului заглавие събитие наименование наименованиенасъбитието именасъбитието τιτλος εκδηλωση ' +
    'τιτλοςεκδηλωσης ονομαεκδηλωσης avveniment attivita isem teideal imeacht ainm titol esdeveniment acte izenburua ekitaldia betreff sitzung ' +
    'oggetto amne predmet targy subiect titolodellevento',
  summary:
    'kurzbeschreibung kurztext zusammenfassung sommario samenvatting sammanfattning streszczenie shrnuti rezumat',
  description:
    'beschreibung hinweise descrizione dettagli note omschrijving beschrijving beskrivelse beskrivning kuvaus kirjeldus apraksts aprasymas ' +
    'opis popis popisakce leiras descriere описание περιγραφη deskrizzjoni cursios descripcio deskribapena',
  start:
    'datum beginn anfang startdatum beginndatum von ab wann termin datainizio inizio dal giorno quando dataora dataeora dataoraeinizio dag ' +
    'wanneer begindatum datumtijd datumentijd dato startdato hvornar paivamaara paiva pvm alkaa alkaen alkupvm alkamispaiva alkupaiva ' +
    'aloituspaiva milloin kuupaev algus alguskuupaev millal datums sakums sakumadatums diena kad pradzia pradziosdata kada dzien kiedy ' +
    'datarozpoczecia poczatek rozpoczecie datapoczatku dataigodzina datazahajeni datumzahajeni zacatek datumkonani kdy den datumacas ' +
    'zaciatok datumzaciatku datumkonania kedy zacetek datumzacetka kdaj dan pocetak datumpocetka idopont kezdes kezdete kezdodatum ' +
    'kezdesdatuma kezdesidopontja mikor nap datainceput datainceperii inceput ziua cand дата начало началнадата датаначало датаичас кога ' +
    'ημερομηνια εναρξη ημερομηνιαεναρξης ποτε bidu datatalbidu tus datatosaigh datainici inici quan hasieradata hasiera beginntam od',
  startTime:
    'uhrzeit uhrzeitbeginn beginnuhrzeit uhrzeitvon startzeit anfangszeit zeit ora orario orainizio oradinizio tijd starttijd aanvang aanvangstijd begintijd tid starttid ' +
    'starttidspunkt klokkeslæt klokkeslaet klockslag kello kellonaika alkamisaika aloitusaika aeg kellaaeg algusaeg laiks sakumalaiks laikas ' +
    'pradzioslaikas valanda godzina godzinarozpoczecia czas cas caszahajeni caskonani zacatekcas caszaciatku ura zacetekura vrijeme ' +
    'vrijemepocetka kezdesiidopont kezdesideje oraincepere orainceput час началенчас ωρα ωραεναρξης amtosaigh orainici ordua beginntum ħin',
  end:
    'ende enddatum bis datafine fine al einddatum eind einde tot slutdato slut slutdatum paattyy paattyen loppupvm loppu paattymispaiva ' +
    'loppupaiva lopp loppkuupaev beigas beigudatums pabaiga pabaigosdata datazakonczenia koniec do konec datumukonceni datumkonce ukonceni ' +
    'ukoncenie datumukoncenia koneccas konecdatum zavrsetak datumzavrsetka datumkonca vege befejezes vegdatum datasfarsit datasfarsitului ' +
    'sfarsit краи краинадата λιξη ληξη ημερομηνιαληξης tmiem tmiemdata deireadh datadeiridh datafi amaiera amaieradata endetam',
  endTime:
    'endzeit enduhrzeit endeuhrzeit uhrzeitende uhrzeitbis schlusszeit orafine eindtijd sluttid sluttidspunkt paattymisaika loppaeg beigulaiks pabaigoslaikas godzinazakonczenia ' +
    'casukonceni casukoncenia vrijemezavrsetka befejezesideje orasfarsit краиначас ωραληξης endetum',
  allDay: 'ganztagig ganztags ganztagigesereignis',
  timeZone: 'zeitzone fusoorario tijdzone tidszone tidszon aikavyohyke strefaczasowa casovepasmo',
  private: 'privat vertraulich veroffentlicht freigegeben',
  status: 'stav stanje allapot staatus busena statuss статус κατασταση',
  cancelled: 'abgesagt',
  place:
    'ort raum saal wo treffpunkt luogo posto dove plaats locatie zaal waar lokatie sted lokale hvor plats lokal paikka sijainti ' +
    'tapahtumapaikka koht asukoht toimumiskoht kus vieta norisesvieta renginiovieta kur miejsce lokalizacja gdzie obiekt misto mistokonani kde ' +
    'miestokonania miesto lokacija mjesto mjestoodrzavanja gdje hely helyszin hol loc loculdesfasurarii unde място местоположение къде τοπος ' +
    'τοποθεσια χωρος που fejn lloc tokia',
  street:
    'strasse straße anschrift indirizzo via adres straat adress gatuadress gadeadresse osoite katuosoite aadress adrese adresas ulica adresa ' +
    'utca strada адрес улица διευθυνση οδος indirizz seoladh adreca helbidea',
  locality:
    'stadt gemeinde citta comune stad gemeente kommune kommun kaupunki kunta linn vald pilseta miestas savivaldybe miasto gmina miejscowosc ' +
    'mesto obec grad opcina obcina varos telepules oras localitate град община πολη δημος baile ciutat municipi herria udalerria',
  region: 'bundesland kanton regione provincie maakond maakunta apskritis wojewodztwo megye judet област περιφερεια',
  postalCode:
    'plz postleitzahl codicepostale postnummer postnr postinumero postiindeks sihtnumber pastaindekss pastokodas kodpocztowy psc ' +
    'postnastevilka postanskibroj iranyitoszam codpostal',
  country:
    'nation land paese nazione maa riik valsts salis zeme krajina drzava orszag tara държава χωρα pajjiz herrialdea',
  topics:
    'thema themen kategorie kategorien rubrik argomento argomenti tematiche themas kategori kategorier kategoria kategoriat teema kategorija ' +
    'temos kategorije категория κατηγορια',
  tags: 'schlagworte schlagworter stichworte parolechiave trefwoorden nøgleord nyckelord avainsanat słowakluczowe klicovaslova emneord',
  languages:
    'sprache sprachen lingue taal talen sprog sprak kieli kielet keel valoda kalba jezyk jazyk jezik nyelv limba език γλωσσα',
  url:
    'webseite internet mehrinformationen weitereinformationen webadresse sitointernet sito linkevento collegamento webpagina meerinformatie ' +
    'meerinfo hjemmeside webside hemsida webbplats webbsida lank verkkosivu verkkosivut linkki lisatietoja lisatiedot koduleht veebileht ' +
    'majaslapa timeklavietne saite svetaine nuoroda stronawww stronainternetowa adreswww odkaz webovastranka webstranka spletnastran ' +
    'povezava mreznastranica poveznica weboldal honlap hivatkozas adresaweb уебсаит линк връзка ιστοσελιδα συνδεσμος websajt suiomh enllac ' +
    'esteka',
  registration:
    'anmeldung anmeldelink iscrizione iscrizioni prenotazione registrazione aanmelden inschrijving inschrijven tilmelding anmalan ' +
    'ilmoittautuminen registreerimine registracija rejestracja zapisy registrace prihlasovani registracia prijava regisztracio jelentkezes ' +
    'inscriere inregistrare регистрация εγγραφη inscripcio',
  recording: 'aufzeichnung registrazionevideo opname optagelse inspelning tallenne nagranie zaznam posnetek snimka',
  agenda:
    'tagesordnung programm ordinedelgiorno dagsorden dagordning esityslista paevakord darbakartiba darbotvarke porzadekobrad dnevnired ' +
    'ordinedezi ημερησιαδιαταξη дневенред',
  image: 'bild immagine afbeelding billede kuva pilt attels zdjecie obrazek slika kep imagine снимка εικονα',
  organizer:
    'veranstalter veranstalterin organisator ausrichter organizzatore organizzatori organizzato organizzatoda ente organisatie arrangør ' +
    'arrangor organisatoren arrangoer arrangorer jarjestaja korraldaja organizators rikotajs organizatorius organizator organizatorzy ' +
    'organizatorwydarzenia poradatel usporiadatel organizatoroj szervezo organizatori организатор διοργανωτης διοργανωση organizzatur eagrai ' +
    'organitzador entitat antolatzailea',
};
