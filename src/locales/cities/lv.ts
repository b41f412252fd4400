// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  'Abidžana|Akra|Adaka|Adisabeba|Adelaida|Adena|Alžīra|Almati|Ammāna|Amsterdama|Anadira|Ankurāža|Andora|Angilja|A' +
  'ntananarivu|Antigva|Apija|Aktau|Aktebe|Aragvaina||Ašgabata||Astrahaņa|Asunsjona|Atēnas|Atikokana|Atirau|Oklend' +
  'a|Azoru salas|Bagdāde|Baija|Bajabanderasa|Bahreina|||Bangkoka|Bangi|Bandžula|Barbadosa|Barnaula|Beirūta|Belgra' +
  'da|Beliza|Belena|Berlīne||Bjula, Ziemeļdakota|Biškeka|Bisava|Blansablona|Blantaira|Boavista||Boisisitija|Bugen' +
  'vila sala||Brazavila|Brisbena|Brokenhila|Bruneja|Brisele|Bukareste|Budapešta|Buenosairesa|Bužumbura|Bīzingene|' +
  'Kaira|Kembridžbeja|Kampugrandi|Kanāriju salas|Kankuna|Kaboverde|Karakasa|Kasablanka|Keisi|Katamarka|Kajenna|Ka' +
  'imanu salas|Sentera, Ziemeļdakota|Seuta|Čagosa|Četema|Čikāga|Čivava|Čita|Kišiņeva|Ziemsvētku sala|Čūka|Huaresa' +
  '|Kokosu (Kīlinga) sala|Kolombo|Komoras|Konakri|Kopenhāgena|Kostarika|Kojhaika|Krestona|Kujaba|Kirasao|Kordova|' +
  'Dakara|Damaska|Denmārkšavna|Dāresalāma|Dārvina|Deivisa|Dousona|Dousonkrīka|Denvera|Detroita|Daka||Džibutija|Do' +
  'minika|Duala|Dubaija|Dublina|Dimondirvila|Dušanbe|Lieldienu sala|Edmontona|||Ajūna|Salvadora|Jukla|||Fēru sala' +
  's|Fidži|Fortnelsona||Frītauna|||Galapagu salas|Gambjē salas||Gibraltārs|Gleisbeja|Gūsbeja|Grandtkērka|Grenāda|' +
  'Gvadalkanala|Gvadelupa|Guama|Gvatemala|Gvajakila|Gērnsija|Gajāna|Helifeksa|||Hebrona||Ermosiljo|Hošimina|Hobār' +
  'ta|Honkonga||Hovda|Indianapolisa|Inuvika|Ikaluita|Irkutska|Menas sala|Stambula|Džakarta|Jamaika|Džajapura|Džēr' +
  'sija|Jeruzaleme|Johannesburga|Džūba|Huhuja|Džuno|Kabula|Kaļiņingrada|Kamčatka||Kantona|Karāči||Kergelēna sala|' +
  'Handiga|Hartūma||Kinšasa|Kirisimasi|Kirova|Noksa, Indiāna|Kalkāta|Kosraja|Krālendeika|Krasnojarska|Kualalumpur' +
  'a|Kučina|Kuveita|Kvadžaleina|Kijeva|Lapasa|Larjoha|Lagosa|Librevila||Lindemana|Lisabona|Ļubļana||Londona|Longj' +
  'ērbīene|Lordhava|Losandželosa|Lūivila|Louerprinseskvotera||Lubumbaši||Luksemburga|Makao|Masejo|Makvori||Madrid' +
  'e|Magadana|Mae|Madžuro|Makasara||Maldīvija||Managva|Manausa||Maputu|Marengo, Indiāna|Mariehamna|Merigota|Marķī' +
  'za salas|Martinika||Matamorosa|Maurīcija|Mosona|Majota|Masatlana||Makmerdo|Melburna|Mendosa|Menominī||Mehiko|M' +
  'idvejs|Minska|Mikelona|Mogadīšo|Monako|Monktona|Monrovija|Monterreja||Montičelo, Kentuki|Montserrata|Maskava|M' +
  'askata|||Naso||Ņūseilema, Ziemeļdakota|Ņujorka|Niameja|Nikosija||Noma|Norfolka|Noroņa|Nuakšota|Numea|Novokuzņe' +
  'cka|Novosibirska|Nūka|Ndžamena|Ohinaga|Omska|Orala||Vagadugu|Pagopago||Pālmera|||Parīze|Pērta|Pītersbērga, Ind' +
  'iāna|Pnompeņa|Fīniksa|Pitkērna||Ponpeja|Pontianaka|Portmorsbi|Portofspeina|Portoprensa|Portuveļu|Portonovo|Prā' +
  'ga|Puertoriko|Puntaarenasa|Phenjana|Katara|Kostanaja|Kizilorda|Rankininleta||Resifi|Ridžaina|Rezolūta|Reikjavi' +
  'ka|Rīga|Riobranko|Riogaljegosa|Rijāda|Roma|Rotera|Reinjona|Saipana|Sahalīna|||Samarkanda|Sanhuana|Sanluisa|San' +
  'marīno|Santarena|Santjago|Santodomingo|Sarajeva|Saratova|Itokortormita|Seula|Šanhaja|Simferopole|Singapūra|||S' +
  'ofija|Dienviddžordžija|Sredņekolimska|Senbartelmī|Sv.Helēnas sala|Sentkitsa|Sentlūsija|Sentomasa|Sentvinsenta|' +
  'Sentdžonsa|Stenli|Stokholma|Sviftkarenta|Sidneja|Šova|Sanpaulu|Santome|Taiti|Taibei|Tallina|Tarava|Taškenta||T' +
  'egusigalpa|Teherāna|Telsitija, Indiāna||Tule|Tihuana|Tirāna|Tokija|Tomska||||Tripole|Trolla|Tukumana|Tunisa|Ul' +
  'anbatora|Uļjanovska|Urumči|Ušuaja|Ustjņera|Vaduca|Vankūvera|Vatikāns|Vīveja, Indiāna|Vīne|Vjenčana|Viļņa|Vinse' +
  'nsa, Indiāna|Vladivostoka|Volgograda|Vostoka|Veika sala|Volisa|Varšava|Vaithorsa|Vinamaka, Indiāna|Vindhuka|Vi' +
  'nipega|Jakutata|Jakutska|Ranguna|Jekaterinburga|Erevāna|Zagreba|Cīrihe';
