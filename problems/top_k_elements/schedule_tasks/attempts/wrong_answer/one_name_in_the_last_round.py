"""Lets only one name run in the last round, where several may be as frequent."""

from collections import Counter


def schedule_tasks(tasks, cooldown):
    most = max(Counter(tasks).values(), default=0)
    return max(len(tasks), (most - 1) * (cooldown + 1) + 1)
