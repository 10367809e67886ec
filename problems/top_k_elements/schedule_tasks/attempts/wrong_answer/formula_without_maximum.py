"""Forgets that the number of tasks may be larger than the result of the formula."""

from collections import Counter


def schedule_tasks(tasks, cooldown):
    counts = Counter(tasks).values()
    highest = max(counts, default=0)
    ties = sum(count == highest for count in counts)
    return (highest - 1) * (cooldown + 1) + ties if tasks else 0
