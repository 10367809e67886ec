"""Treats a room whose meeting ends at 4 as occupied at 4."""

from heapq import heappush, heapreplace


def min_meeting_rooms(meetings):
    ends = []
    for start, end in sorted(meetings):
        if ends and ends[0] < start:
            heapreplace(ends, end)
        else:
            heappush(ends, end)
    return len(ends)
