"""Counts the idle rest of the last round."""

from collections import Counter


def schedule_tasks(tasks, cooldown):
    most = max(Counter(tasks).values(), default=0)
    return max(len(tasks), most * (cooldown + 1))
