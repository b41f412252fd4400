// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  'Abixhan|Akra||Adis-Ababë|Adelajde||Algjer|Almati|Aman||Anadir|Ankorejxh|Andorrë|Anguilë||||Aktau|Aktobe|Aragua' +
  'jana|Arubë||Asmarë|Astrakan|Asunsion|Athinë||Atirau|Okland|Azore|Bagdad||Bahia-Banderas|Bahrejn|||||Banxhul|||' +
  'Bejrut|Beograd|Belizë|||Bermude|Beula, Dakota e Veriut||Bisau|Blank-Sablon|Blantirë|Boa-Vista|Bogotë|Boizë|Bun' +
  'ganvilë|Bratislavë|Brazavillë|Brisbejn|Brokën-Hill||Bruksel|Bukuresht||Buenos-Ajres|Buxhumburë||Kajro|Gjiri i ' +
  'Kembrixhit|Kampo-Grande|Kanari|Kankun|Kepi i Gjelbër|Karakas|Kazablankë|Kejsi|Katamarka|Kajenë|Kajman|Qendër, ' +
  'Dakota e Veriut|Theuta|Çagos|Çatman|Çikago|Çihahua|Çita|Kishineu|Krishtlindje|Çuk|Siudad-Huarez|Kokos|Kolombo|' +
  'Komore|Konakri|Kopenhagen|Kosta-Rikë|Koihaiku|Kreston|Kujaba|Kurasao|Kordoba||Damask|Denmarkshavën|Dar-es-Sala' +
  'm|Darvin|Dejvis|Douson|Gjiri i Dousonit|||Daka||Xhibuti|Dominikë||||Dumont-d’Urvilë||Pashkë|||Ejrunep|El Ajun|' +
  'Salvador|Eukla||Famagustë||Fixhi|Fort-Nelson||Fritaun||||||Gjibraltar|Gjiri i Ngrirë|Gjiri i Patës|Turku i Mad' +
  'h|Granadë|Guadalkanal|Guadelupë||Guatemalë|Guajakuil|Gernsej|Guajanë|Halifaks||Havanë|||Hermosijo|Ho-Çi-Min||H' +
  'ong-Kong|||||Ikaluit||Ishulli i Manit|Stamboll|Xhakartë|Xhamajkë|Xhajapurë|Xhersej||Johanesburg|Xhuba|Huhui|Xh' +
  'unou|||Kamçatkë||Ishulli i Kantonit|Karaçi|||Kandigë|Kartum|||Kiritimat||Knoks, Indiana|Kalkutë|Kosre||Krasnoj' +
  'arsk|Kuala-Lumpur|Kuçing|Kuvajt|Kuaxhalein|||La Rioha||Librevilë|Limë|Lindëmen|Lisbonë|Lubjanë||Londër|Long’jë' +
  'bjen|Lord-Houi|Los Anxhelos|Luizvilë|Louer-Prinsis-Kuortër||||Luksemburg|Makao|Makejo|Mekuari|||||Mahuro|Makas' +
  'ar||Maldive|Maltë|||Manilë|||||Markez|Martinikë||||Mauson|Majotë|||Mekmurdo|Melburn||Menomini||Qyteti i Meksik' +
  'ës|Miduej||Mikelon||Monako|Monkton||Monterrej||Montiçelo, Kentaki|Montserat|Moskë|Muskat|||Nasao||Nju-Salem, D' +
  'akota e Veriut|Nju-Jork|Niamej|Nikozia||||Noronja|Nouakot||||Njuk||Ohinaga||||Uagëdugu|Pago-Pago||||||Përth|Pe' +
  'tërsburg, Indiana|Pnom-Pen|Feniks|Pitkern|Podgoricë|Ponapei||Port-Moresbi||Port-o-Prins|Porto-Velho||Pragë|Por' +
  'to-Riko|Punta-Arenas|Penian|Katar|Kostanaj|Kizilorda|Gryka Inlet|Rarotongë||Rexhina||Reikjavik|Rigë|Rio-Branko' +
  '|Rio-Galegos|Riad|Romë|Rodherë|||Sakalin|Saltë|||San-Huan|Shën-Luis|San-Marino|||Santo-Domingo|Sarajevë||Itoko' +
  'rturmit|Seul|Shangai||Singapor||Shkup|Sofje|Xhorxha e Jugut|Srednekolimsk|Sen-Bartelemi|Shën-Elenë|Shën-Kits|S' +
  'hën-Luçia|Shën-Tomas|Shën-Vincent|Shën-Gjon|Stenli|Stokholm|Rryma e Shpejtë|Sidnej|Sjoua|Sao-Paulo|Sao-Tome||T' +
  'ajpej|Talin|Taravë||Tbilis|Tegusigalpa|Teheran|Tell-Siti, Indiana|Thimpu|Dhule|Tihuana|Tiranë|Tokio||||Tortolë' +
  '|||Tukuman|Tuniz|Ulanbatar|Uljanovsk||Ushuaja|||Vankuver|Vatikan|Vevëj, Indiana|Vjenë|Vjentianë||Vincenes, Ind' +
  'iana||||Uejk|Uollis|Varshavë|Uajt’hors|Uinamak, Indiana|Vint’huk|Uinipeg|Jakutat|Jakutsk|Rangun|Ekaterinburg|J' +
  'erevan||Zyrih';
