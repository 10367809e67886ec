"""Forgets that there may be more tasks than the most frequent names have room for."""

from collections import Counter


def schedule_tasks(tasks, cooldown):
    counts = Counter(tasks).values()
    most = max(counts, default=0)
    ties = sum(count == most for count in counts)
    return (most - 1) * (cooldown + 1) + ties if tasks else 0
