"""Merges overlapping jobs and adds their loads, although the first and the last need not run at the same time."""


def max_cpu_load(jobs):
    most = total = 0
    until = None
    for start, end, load in sorted(jobs):
        if until is not None and start < until:
            total += load
            until = max(until, end)
        else:
            total, until = load, end
        most = max(most, total)
    return most
