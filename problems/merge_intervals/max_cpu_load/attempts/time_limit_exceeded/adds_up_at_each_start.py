"""Adds up the running jobs at each start."""


def max_cpu_load(jobs):
    most = 0
    for now, _, _ in jobs:
        total = 0
        for start, end, load in jobs:
            if start <= now < end:
                total += load
        most = max(most, total)
    return most
