"""Writes what another reader of calendars makes of generated ones: recurring-ical-events, which expands rules by python-dateutil.

    pip install python-dateutil==2.9.0.post0 recurring-ical-events==3.8.2 icalendar==7.3.2
    python make-expected.py > expected.json
"""
import datetime as dt, json, random
from zoneinfo import ZoneInfo
import icalendar, recurring_ical_events
from dateutil.rrule import rrulestr

random.seed(5545)
FROM, TO = dt.datetime(2026, 10, 1), dt.datetime(2028, 1, 1)
FIRST, LAST = '2026-10-03', '2027-12-29'  # of what begins between them, zones make no difference
ZONES = [('Europe/Paris', 'Europe/Paris'), ('America/New_York', 'America/New_York'), ('Asia/Kathmandu', 'Asia/Kathmandu'),
         ('Romance Standard Time', 'Europe/Paris'), ('Eastern Standard Time', 'America/New_York'),
         ('/mozilla.org/20050126_1/Europe/Paris', 'Europe/Paris'), ('UTC', 'UTC'), (None, None), ('DATE', None)]
DAYS = 'MO TU WE TH FR SA SU'.split()


def by_part(freq):
    if freq == 'WEEKLY':
        return random.choice(['', ';BYDAY=' + ','.join(random.sample(DAYS, random.randint(1, 3)))])
    if freq == 'MONTHLY':
        return random.choice(['', ';BYDAY=%d%s' % (random.choice([-1, 1, 2, 3, 4]), random.choice(DAYS)),
                              ';BYMONTHDAY=%d' % random.choice([-1, 1, 15, 30, 31]),
                              ';BYDAY=MO,TU,WE,TH,FR;BYSETPOS=%d' % random.choice([-1, 1, 2])])
    if freq == 'YEARLY':
        return random.choice(['', ';BYMONTH=2;BYMONTHDAY=29', ';BYMONTH=%d;BYDAY=1%s' % (random.randint(1, 12), random.choice(DAYS))])
    return random.choice(['', ';BYDAY=SA,SU'])


def write(moment, kind):
    return moment.strftime('%Y%m%d') if kind == 'DATE' else moment.strftime('%Y%m%dT%H%M%S') + ('Z' if kind == 'UTC' else '')


def prop(name, moments, kind):
    param = {None: '', 'UTC': '', 'DATE': ';VALUE=DATE'}.get(kind, ';TZID=%s' % kind)
    return '%s%s:%s' % (name, param, ','.join(write(moment, kind) for moment in moments))


def calendar(index):
    kind, zone = ZONES[index % len(ZONES)]
    freq = random.choice(['DAILY', 'WEEKLY', 'WEEKLY', 'MONTHLY', 'MONTHLY', 'YEARLY'])
    base = 'FREQ=%s%s%s' % (freq, random.choice(['', '', ';INTERVAL=2', ';INTERVAL=3']), by_part(freq))
    begin = dt.datetime(2026, random.randint(1, 12), random.randint(1, 28), random.choice([0, 2, 9, 19, 23]), random.choice([0, 30]))
    if kind == 'DATE':
        begin = begin.replace(hour=0, minute=0)
    start = next(iter(rrulestr(base, dtstart=begin)))  # where the rule begins on a day of its own, it means the same to everybody
    end = random.choice(['', ';COUNT=%d' % random.randint(1, 12), 'UNTIL'])
    if end == 'UNTIL':
        last = (start + dt.timedelta(days=random.randint(20, 300)))
        if kind in (None, 'DATE'):
            end = ';UNTIL=' + write(last, kind)
        else:
            end = ';UNTIL=' + last.replace(tzinfo=ZoneInfo(zone)).astimezone(dt.timezone.utc).strftime('%Y%m%dT%H%M%SZ')
    length = dt.timedelta(days=random.choice([1, 2])) if kind == 'DATE' else dt.timedelta(minutes=random.choice([60, 90, 600]))
    near = list(rrulestr(base, dtstart=start).xafter(start, count=6, inc=True))
    lines = ['BEGIN:VEVENT', 'UID:%d@example.org' % index, 'SUMMARY:Série', prop('DTSTART', [start], kind), prop('DTEND', [start + length], kind),
             'RRULE:' + base + end]
    if random.random() < 0.5 and len(near) > 3:
        lines.append(prop('EXDATE', random.sample(near[1:], 2), kind))
    if random.random() < 0.4:
        lines.append(prop('RDATE', [start + dt.timedelta(days=11), start + dt.timedelta(days=17)], kind))
    lines.append('END:VEVENT')
    if random.random() < 0.5 and len(near) > 2 and 'EXDATE' not in ''.join(lines):
        moved = near[2] + dt.timedelta(days=1) if kind == 'DATE' else near[2] + dt.timedelta(hours=26)
        lines += ['BEGIN:VEVENT', 'UID:%d@example.org' % index, 'SUMMARY:Déplacé', prop('RECURRENCE-ID', [near[2]], kind),
                  prop('DTSTART', [moved], kind), prop('DTEND', [moved + length], kind), 'END:VEVENT']
    return '\r\n'.join(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Parvis//EN', *lines, 'END:VCALENDAR', ''])


def told(moment):
    if not isinstance(moment, dt.datetime):
        return moment.isoformat()
    if moment.tzinfo is None:
        return moment.isoformat()[:16]
    return moment.astimezone(dt.timezone.utc).isoformat()[:16] + 'Z'


cases = []
for index in range(72):
    text = calendar(index)
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(FROM, TO)
    events = sorted([told(e.start), told(e.end), str(e['SUMMARY'])] for e in found)
    events = [event for event in events if FIRST <= event[0] < LAST]
    cases.append({'calendar': text, 'events': events})
print('[')
print(',\n'.join(json.dumps(case, ensure_ascii=False) for case in cases))
print(']')
