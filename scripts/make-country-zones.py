#!/usr/bin/env python3
"""Writes src/core/zones/country-zones.ts from the tz database's zone.tab.

    python3 scripts/make-country-zones.py [zone.tab] > src/core/zones/country-zones.ts

zone.tab is in the public domain; Debian's tzdata has it at /usr/share/zoneinfo/zone.tab, with the release in tzdata.zi.
Its rows stay in its order, which puts the most populous zone of a country first where geography does not contradict;
where it does, MOST_POPULOUS says which zone goes first.
"""
import pathlib
import sys

MOST_POPULOUS = {
    'AU': 'Australia/Sydney',
    'BR': 'America/Sao_Paulo',
    'CA': 'America/Toronto',
    'FM': 'Pacific/Chuuk',
    'RU': 'Europe/Moscow',
    'UA': 'Europe/Kyiv',
    'UZ': 'Asia/Tashkent',
}

table = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else '/usr/share/zoneinfo/zone.tab')
version = table.with_name('tzdata.zi').read_text().splitlines()[0].removeprefix('# version ')
countries = {}
for row in table.read_text().splitlines():
    if row and not row.startswith('#'):
        country, _, zone = row.split('\t')[:3]
        countries.setdefault(country, []).append(zone)
for country, first in MOST_POPULOUS.items():
    countries[country].remove(first)
    countries[country].insert(0, first)


areas = {}
for country, zones in sorted(countries.items()):
    area = zones[0].split('/')[0] + '/'
    names = [zone.removeprefix(area) if zone.startswith(area) else '/' + zone for zone in zones]
    areas.setdefault(area, []).append(country + ','.join(names))
lines = []
for area, entries in sorted(areas.items()):
    line = '\\n' + area
    for entry in entries:
        if len(line) + len(entry) > 110:
            lines.append(line + ' ')
            line = entry
        else:
            line += ' ' + entry
    lines.append(line)
packed = ' +\n'.join(f"  '{text}'" for text in lines)

print(f"""/**
 * Country → time zones, from the tz database's zone.tab, release {version}. That file is in the public domain, so clarified as of
 * 2009-05-17 by Arthur David Olson; like it, this table takes no position on legal or territorial claims.
 * Written by scripts/make-country-zones.py: do not edit.
 */
import type {{ CountryZones }} from '../time/placement-types.js';
import {{ isKnownZone }} from '../time/zone.js';

/** A line is an area and its countries: `CC` and their zones, the first of which is in the area; one elsewhere begins with `/`. */
const TABLE =
{packed};

const cache = new Map<string, readonly string[]>();

/** The zones of a country in the table's spelling, whether or not this engine knows them; `[]` for a code that the table does not have. */
export function tableZones(country: string): readonly string[] {{
  if (!/^[A-Z]{{2}}$/.test(country)) return [];
  const index = TABLE.indexOf(` ${{country}}`);
  if (index < 0) return [];
  const [area] = TABLE.slice(TABLE.lastIndexOf('\\n', index) + 1).split(' ', 1);
  const [names] = TABLE.slice(index + 3).split(/[ \\n]/, 1);
  return names!.split(',').map((name) => (name.startsWith('/') ? name.slice(1) : area + name));
}}

/** The zones of a country that this engine knows, the most populous first; `[]` for a code that the table does not have. */
export const countryZones: CountryZones = (country) => {{
  let zones = cache.get(country);
  if (!zones) {{
    zones = tableZones(country).filter(isKnownZone);
    // Only what the table has: feeds may name any number of other codes.
    if (zones.length > 0) cache.set(country, zones);
  }}
  return zones;
}};""")
