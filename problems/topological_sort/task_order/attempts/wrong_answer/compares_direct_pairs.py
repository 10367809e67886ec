"""Sorts with a comparison that knows direct pairs only, and treats all other tasks as equal."""

from functools import cmp_to_key


def task_order(tasks, prerequisites):
    pairs = {(a, b) for a, b in prerequisites}
    left = set(range(tasks))
    while free := left - {b for a, b in pairs if a in left}:
        left -= free
    if left:
        return []
    return sorted(range(tasks), key=cmp_to_key(lambda a, b: ((b, a) in pairs) - ((a, b) in pairs)))
