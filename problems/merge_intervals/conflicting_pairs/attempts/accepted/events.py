def conflicting_pairs(appointments):
    events = []
    for i, (start, end) in enumerate(appointments):
        events.append((start, 1, i))
        events.append((end, 0, i))
    events.sort()
    there, pairs = set(), []
    for _, begins, i in events:
        if begins:
            for j in there:
                pairs.append([min(i, j), max(i, j)])
            there.add(i)
        else:
            there.remove(i)
    return pairs
