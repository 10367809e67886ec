"""Adds 1 for the last round, although several names may have the highest count."""

from collections import Counter


def schedule_tasks(tasks, cooldown):
    highest = max(Counter(tasks).values(), default=0)
    return max(len(tasks), (highest - 1) * (cooldown + 1) + 1)
