"""Adds to a job all jobs that overlap with it, although these need not run at the same time."""


def max_cpu_load(jobs):
    most = 0
    for start, end, _ in jobs:
        most = max(most, sum(load for a, b, load in jobs if a < end and start < b))
    return most
