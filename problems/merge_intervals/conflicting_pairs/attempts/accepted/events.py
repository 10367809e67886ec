def conflicting_pairs(appointments):
    events = []
    for i, (start, end) in enumerate(appointments):
        events.append((start, 1, i))
        events.append((end, 0, i))
    events.sort()
    active, pairs = set(), []
    for _, begins, i in events:
        if begins:
            for j in active:
                pairs.append([min(i, j), max(i, j)])
            active.add(i)
        else:
            active.remove(i)
    return pairs
