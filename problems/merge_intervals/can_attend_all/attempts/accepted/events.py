def can_attend_all(appointments):
    events = []
    for start, end in appointments:
        events.append((start, 1))
        events.append((end, -1))
    active = 0
    for _, change in sorted(events):
        active += change
        if active > 1:
            return False
    return True
