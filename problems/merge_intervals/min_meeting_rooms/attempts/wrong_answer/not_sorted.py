"""Processes the meetings without sorting."""

from heapq import heappush, heapreplace


def min_meeting_rooms(meetings):
    ends = []
    for start, end in meetings:
        if ends and ends[0] <= start:
            heapreplace(ends, end)
        else:
            heappush(ends, end)
    return len(ends)
