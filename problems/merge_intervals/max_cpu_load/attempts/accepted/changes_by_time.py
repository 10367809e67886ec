from collections import defaultdict
from itertools import accumulate


def max_cpu_load(jobs):
    change = defaultdict(int)
    for start, end, load in jobs:
        change[start] += load
        change[end] -= load
    return max(accumulate(change[time] for time in sorted(change)), default=0)
