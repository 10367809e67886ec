"""Searches all names for the best one in every interval."""

from collections import Counter


def schedule_tasks(tasks, cooldown):
    counts = Counter(tasks)
    free = dict.fromkeys(counts, 0)
    now = 0
    while counts:
        able = [name for name in counts if free[name] <= now]
        if not able:
            now = min(free[name] for name in counts)
            continue
        name = max(able, key=counts.get)
        now += 1
        free[name] = now + cooldown
        counts[name] -= 1
        if not counts[name]:
            del counts[name]
    return now
