"""Takes names that differ in case for one."""

from collections import Counter


def schedule_tasks(tasks, cooldown):
    counts = Counter(name.lower() for name in tasks).values()
    most = max(counts, default=0)
    ties = sum(count == most for count in counts)
    return max(len(tasks), (most - 1) * (cooldown + 1) + ties)
