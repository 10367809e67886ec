"""Keeps the ends in a dictionary by start, where a second one with the same start replaces the first."""

from heapq import heappush, heapreplace


def min_meeting_rooms(meetings):
    by_start = {start: end for start, end in sorted(meetings)}
    ends = []
    for start, end in by_start.items():
        if ends and ends[0] <= start:
            heapreplace(ends, end)
        else:
            heappush(ends, end)
    return len(ends)
