"""Counts the idle intervals at the end of the last round."""

from collections import Counter


def schedule_tasks(tasks, cooldown):
    highest = max(Counter(tasks).values(), default=0)
    return max(len(tasks), highest * (cooldown + 1))
