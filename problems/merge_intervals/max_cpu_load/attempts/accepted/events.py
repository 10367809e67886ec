def max_cpu_load(jobs):
    events = []
    for start, end, load in jobs:
        events.append((start, load))
        events.append((end, -load))
    events.sort()
    total = most = 0
    for _, change in events:
        total += change
        if total > most:
            most = total
    return most
