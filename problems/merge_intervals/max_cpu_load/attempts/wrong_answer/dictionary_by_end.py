"""Keeps the loads in a dictionary by end, where a second one replaces the first."""


def max_cpu_load(jobs):
    ending, total, most = {}, 0, 0
    for start, end, load in sorted(jobs):
        for time in [time for time in ending if time <= start]:
            total -= ending.pop(time)
        total += load
        ending[end] = load
        most = max(most, total)
    return most
