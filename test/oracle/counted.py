#!/usr/bin/env python3
"""Prints what counted series have to come, for test/core/recurrence/many-series.node.ts.

    apt-get install python3 python3-dateutil
    /usr/bin/python3 test/oracle/counted.py

All starts are dates of their rules: of others dateutil does not give the start.
"""
from datetime import datetime

from dateutil.rrule import rrulestr

NOW = datetime(2026, 12, 1)
CASES = [
    ('2016-01-05T18:00', 'FREQ=WEEKLY;COUNT=600'),
    ('2016-01-04T18:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=600'),
    ('2016-01-07T18:00', 'FREQ=WEEKLY;BYDAY=MO,TH,SU;WKST=SU;COUNT=1800'),
    ('2014-01-01T18:00', 'FREQ=DAILY;COUNT=5000'),
    ('2010-01-01T18:00', 'FREQ=DAILY;INTERVAL=3;COUNT=2100'),
    ('2015-01-01T18:00', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=3200'),
    ('2001-01-01T18:00', 'FREQ=MONTHLY;BYDAY=1MO,-1FR;COUNT=700'),
    ('2001-01-05T18:00', 'FREQ=MONTHLY;BYDAY=1FR,3FR;COUNT=700'),
    ('1990-01-28T18:00', 'FREQ=MONTHLY;COUNT=500'),
    ('1990-01-31T18:00', 'FREQ=MONTHLY;COUNT=300'),
    ('1990-01-31T18:00', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=500'),
    ('1990-01-15T18:00', 'FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=1,15;COUNT=190'),
    ('1990-03-12T18:00', 'FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=12;COUNT=90'),
    ('1990-03-12T18:00', 'FREQ=YEARLY;BYMONTH=3,9;BYDAY=2MO;COUNT=90'),
    ('1972-02-29T18:00', 'FREQ=YEARLY;COUNT=20'),
    ('2016-01-04T08:00', 'FREQ=WEEKLY;BYDAY=MO,WE;BYHOUR=8,18;COUNT=2400'),
    ('2016-01-04T08:00', 'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1,-1;BYHOUR=8;COUNT=1200'),
    ('2000-01-01T18:00', 'FREQ=DAILY;BYMONTH=1,2;COUNT=1650'),
]
for start, rule in CASES:
    dates = list(rrulestr(rule, dtstart=datetime.fromisoformat(start)))
    assert dates[0] == datetime.fromisoformat(start), rule
    print(f"    ['{start}', '{rule}', {sum(date >= NOW for date in dates)}, '{dates[-1].isoformat()[:16]}'],")
