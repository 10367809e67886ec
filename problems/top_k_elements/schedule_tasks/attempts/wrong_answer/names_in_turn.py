"""Runs the names in turn, whatever their counts."""

from collections import Counter


def schedule_tasks(tasks, cooldown):
    counts = Counter(sorted(tasks))
    now = 0
    free = dict.fromkeys(counts, 0)
    while any(counts.values()):
        for name in counts:
            if counts[name]:
                now = max(now, free[name]) + 1
                free[name] = now + cooldown
                counts[name] -= 1
    return now
