"""Treats equal jobs as one."""


def max_cpu_load(jobs):
    events = []
    for start, end, load in {tuple(job) for job in jobs}:
        events += [(start, load), (end, -load)]
    total = most = 0
    for _, change in sorted(events):
        total += change
        most = max(most, total)
    return most
