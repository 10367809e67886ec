"""Treats names that differ only in case as equal."""

from collections import Counter


def schedule_tasks(tasks, cooldown):
    counts = Counter(name.lower() for name in tasks).values()
    highest = max(counts, default=0)
    ties = sum(count == highest for count in counts)
    return max(len(tasks), (highest - 1) * (cooldown + 1) + ties)
