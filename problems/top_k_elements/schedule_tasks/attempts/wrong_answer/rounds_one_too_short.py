"""Uses rounds of `cooldown` intervals instead of `cooldown + 1`."""

from collections import Counter


def schedule_tasks(tasks, cooldown):
    counts = Counter(tasks).values()
    highest = max(counts, default=0)
    ties = sum(count == highest for count in counts)
    return max(len(tasks), (highest - 1) * cooldown + ties)
