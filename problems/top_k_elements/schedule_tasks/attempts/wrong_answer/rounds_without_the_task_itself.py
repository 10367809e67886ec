"""Makes the rounds as long as the cooldown, without the task that opens them."""

from collections import Counter


def schedule_tasks(tasks, cooldown):
    counts = Counter(tasks).values()
    most = max(counts, default=0)
    ties = sum(count == most for count in counts)
    return max(len(tasks), (most - 1) * cooldown + ties)
