"""Keeps the loads that end in a dictionary by their end, where a second one replaces the first."""


def max_cpu_load(jobs):
    ending, total, most = {}, 0, 0
    for start, end, load in sorted(jobs):
        for moment in [moment for moment in ending if moment <= start]:
            total -= ending.pop(moment)
        total += load
        ending[end] = load
        most = max(most, total)
    return most
