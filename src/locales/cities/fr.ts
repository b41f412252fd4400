// Made by scripts/make-city-names.mjs from CLDR 48.2.0 (Unicode License v3).
export const names =
  '|||Addis-Abeba|Adélaïde||Alger|Alma Ata|||||Andorre|||||Aktaou|Aktioubinsk|||Achgabat||||Athènes||Atyraou||Aço' +
  'res|Bagdad||Bahia de Banderas|Bahreïn|Bakou|||||La Barbade||Beyrouth|||||Bermudes|Beulah (Dakota du Nord)|Bich' +
  'kek|||||||||||||Bruxelles|Bucarest|||||Le Caire|||Îles Canaries||Cap-Vert||||||Caïmans|Center (Dakota du Nord)' +
  '||||||Tchita|||||||||Copenhague||||||||Damas||||||||Détroit||||Dominique||Dubaï|||Douchanbé|Île de Pâques||Éfa' +
  'té||Laâyoune||||Famagouste|Îles Féroé|Fidji|||||||||||||Grenade||||||Guernesey||||La Havane|Hébron|||Hô-Chi-Mi' +
  'nh-Ville||||||||Irkoutsk|Île de Man|||Jamaïque|||Jérusalem|||||Kaboul||Kamtchatka||||Katmandou||||||||Knox [In' +
  'diana]||||Krasnoïarsk|||Koweït|||||||||Lisbonne|||Londres|||||||||||||Madère|||||Macassar|||Malte||Manaos|Mani' +
  'lle||Marengo [Indiana]|||Marquises||||Maurice||||||||||Mexico||||Mogadiscio||||||Monticello [Kentucky]||Moscou' +
  '|Mascate|||||New Salem (Dakota du Nord)|||Nicosie||||||||Novossibirsk|||||Ouralsk||||Palaos||||||Petersburg [I' +
  'ndiana]||||||||Port-d’Espagne|||||Porto Rico||||Kostanaï|Kzyl Orda||||||||||Riyad|||La Réunion||Sakhaline|||Sa' +
  'marcande|||Saint-Marin|||Saint-Domingue||||Séoul|||Singapour||||Géorgie du Sud||Saint-Barthélemy|Sainte-Hélène' +
  '|Saint-Christophe|Sainte-Lucie|Saint-Thomas|Saint-Vincent|Saint-Jean de Terre-Neuve||||||||||||Tachkent|Tbilis' +
  'si||Téhéran|Tell City [Indiana]||Thulé||||||||Tripoli (Libye)||||Oulan-Bator|Oulianovsk||Ushuaïa||||Le Vatican' +
  '|Vevay [Indiana]|Vienne|||Vincennes [Indiana]||||||Varsovie||Winamac [Indiana]||||Iakoutsk|Rangoun|Ekaterinbou' +
  'rg|Erevan';
