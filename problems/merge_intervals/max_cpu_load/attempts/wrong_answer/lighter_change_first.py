"""Sorts events at the same time by load, so that a light job is added before the ended ones are removed."""


def max_cpu_load(jobs):
    changes = []
    for start, end, load in jobs:
        changes.append((start, load))
        changes.append((end, -load))
    total = most = 0
    for _, change in sorted(changes, key=lambda it: (it[0], abs(it[1]))):
        total += change
        most = max(most, total)
    return most
