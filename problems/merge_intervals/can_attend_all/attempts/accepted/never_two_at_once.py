def can_attend_all(appointments):
    events = []
    for start, end in appointments:
        events.append((start, 1))
        events.append((end, -1))
    at_once = 0
    for _, change in sorted(events):
        at_once += change
        if at_once > 1:
            return False
    return True
