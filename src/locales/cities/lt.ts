// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  'Abidžanas|Akra|Eidakas|Adis Abeba|Adelaidė|Adenas|Alžyras|Alma Ata|Amanas|Amsterdamas|Anadyris|Ankoridžas|Ando' +
  'ra|Angilija|Antananaryvas|Antigva|Apija|Aktau|Aktiubinskas|Aragvajana||Ašchabadas||Astrachanė|Asunsjonas|Atėna' +
  'i|Atikokanas||Oklandas|Azorai|Bagdadas|Baija|Bahia Banderasas|Bahreinas||Bamakas|Bankokas|Bangis|Bandžulis|Bar' +
  'badosas|Barnaulas|Beirutas|Belgradas|Belizas|Belenas|Berlynas||Bjula, Šiaurės Dakota|Biškekas|Bisau|Blanč Sabl' +
  'onas|Blantairas|Bua Vista||Boisis|Bugenvilis||Brazavilis|Brisbanas|Broken Hilis|Brunėjus|Briuselis|Bukareštas|' +
  'Budapeštas|Buenos Airės|Bužumbūra|Biusingenas|Kairas|Keimbridž Bėjus|Kampo Grandė|Kanarų salos|Kankūnas|Žalias' +
  'is Kyšulys|Karakasas|Kasablanka|Keisis|Katamarka|Kajenas|Kaimanas|Senteris, Šiaurės Dakota|Seuta|Čagosas|Čatam' +
  'as|Čikaga|Čihuahua|Čita|Kišiniovas|Kalėdų Sala|Čukas|Siudad Chuaresas|Kokosų sala|Kolombas|Komoras|Konakris|Ko' +
  'penhaga|Kosta Rika|Kojhaikė|Krestonas|Kujaba|Kiurasao|Kordoba|Dakaras|Damaskas|Danmarkshaunas|Dar es Salamas|D' +
  'arvinas|Deivisas|Dosonas|Doson Krikas|Denveris|Detroitas|Daka|Dilis|Džibutis|Dominika|Duala|Dubajus|Dublinas|D' +
  'iumonas d’Urvilis|Dušanbė|Velykų sala|Edmontonas|Efatė|Eirunepė|al Ajūnas|Salvadoras|Jukla|Fakaofas||Farerai|F' +
  'idžis|Fort Nelsonas||Fritaunas|Funafutis|Gaboronas|Galapagai|Gambyras|Gazos ruožas|Gibraltaras|Gleis Bėjus|Gus' +
  ' Bėjus|Grand Terkas||Gvadalkanalis|Gvadalupė|Guamas|Gvatemala|Gvajakilis|Gernsis|Gvajana|Halifaksas|Hararė||He' +
  'bronas|Helsinkis|Hermosiljas|Hošiminas|Hobartas|Honkongas||Hovdas||Inuvikas|Ikaluitas|Irkutskas|Meno sala|Stam' +
  'bulas|Džakarta|Jamaika|Džajapura|Džersis|Jeruzalė|Johanesburgas|Džuba|Chuchujus|Džunas|Kabulas|Kaliningradas|K' +
  'amčiatka||Kantono sala|Karačis||Kergelenas|Chandyga|Chartumas|Kigalis|Kinšasa|Kiritimatis|Kirovas|Noksas, Indi' +
  'ana||Kosrajė|Kralendeikas|Krasnojarskas|Kvala Lumpūras|Kučingas|Kuveitas|Kvadžaleinas|Kijevas|La Pasas|La Rioc' +
  'ha|Lagosas|Librevilis||Lindemanas|Lisabona|Liubliana|Lomė|Londonas|Longjyrbienas|Lordo Hau sala|Los Andželas|L' +
  'uisvilis|Žemutinis Prinses Kvorteris||Lubumbašis||Liuksemburgas|Makao|Masejo|Makvoris||Madridas|Magadanas|Mahė' +
  '|Madžūras|Makasaras|Malabas|Maldyvai||Managva|Manausas||Maputas|Marengas, Indiana|Marianhamina|Marigo|Markizo ' +
  'salos|Martinika||Matamorosas|Mauricijus|Mosonas|Majotas|Masatlanas|Mbabanė|Makmerdas|Melburnas|Mendosa|Menomin' +
  'is||Meksikas|Midvėjus|Minskas|Mikelonas|Mogadišas|Monakas|Monktonas|Monrovija|Monterėjus|Montevidėjas|Montisel' +
  'as, Kentukis|Montseratas|Maskva|Maskatas||Nairobis|Nasau||Niu Seilemas, Šiaurės Dakota|Niujorkas|Niamėjus|Niko' +
  'sija|Niujė|Nomas|Norfolkas|Noronja|Nuakšotas|Numėja|Novokuzneckas|Novosibirskas|Nūkas|Ndžamena|Ochinaga|Omskas' +
  '|Uralskas|Oslas|Vagadugu|Pago Pagas||Palmeris||Paramaribas|Paryžius|Pertas|Pitersbergas, Indiana|Pnompenis|Fin' +
  'iksas|Pitkerno sala||Ponapė|Pontianakas|Port Morsbis|Port of Speinas|Port o Prensas|Porto Veljas|Porto Novas|P' +
  'raha|Puerto Rikas|Punta Arenasas|Pchenjanas|Kataras|Kostanajus|Kzyl-Orda|Rankin Inletas||Resifė|Redžina|Resolu' +
  'tas|Reikjavikas|Ryga|Rio Brankas|Rio Galjegosas|Rijadas|Roma|Rotera|Reunjonas|Saipanas|Sachalinas|Saltas||Sama' +
  'rkandas|San Chuanas|Sent Luisas|San Marinas|Santarenas|Santjagas|Santo Domingas|Sarajevas|Saratovas|Itokortorm' +
  'itas|Seulas|Šanchajus|Simferopolis|Singapūras||Skopjė|Sofija|Pietų Džordžija|Srednekolymskas|Sen Bartelemi|Sen' +
  't Helena|Sent Kitsas|Sent Lusija|Sent Tomasas|Sent Vincentas|Sent Džonsas|Stenlis|Stokholmas|Svift Karentas|Si' +
  'dnėjus|Siova|San Paulas|San Tomė|Taitis|Taipėjus|Talinas|Tarava|Taškentas|Tbilisis|Tegusigalpa|Teheranas|Tel S' +
  'itis, Indiana|Timpu|Kanakas|Tichuana||Tokijas|Tomskas||Torontas||Tripolis|Trolis|Tukumanas|Tunisas|Ulan Batora' +
  's|Uljanovskas|Urumči|Ušuaja|Ust Nera|Vaducas|Vankuveris|Vatikanas|Vivis, Indiana|Viena|Vientianas||Vinsenas, I' +
  'ndiana|Vladivostokas|Volgogradas|Vostokas|Veiko sala|Volisas|Varšuva|Vaithorsas|Vinamakas, Indiana|Vindhukas|V' +
  'inipegas|Jakutatas|Jakutskas|Rangūnas|Jekaterinburgas|Jerevanas|Zagrebas|Ciurichas';
