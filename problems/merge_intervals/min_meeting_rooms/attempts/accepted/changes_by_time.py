from collections import Counter
from itertools import accumulate


def min_meeting_rooms(meetings):
    change = Counter()
    for start, end in meetings:
        change[start] += 1
        change[end] -= 1
    return max(accumulate(change[time] for time in sorted(change)), default=0)
