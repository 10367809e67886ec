"""Processes the meetings sorted by end."""

from heapq import heappush, heapreplace


def min_meeting_rooms(meetings):
    ends = []
    for start, end in sorted(meetings, key=lambda meeting: meeting[1]):
        if ends and ends[0] <= start:
            heapreplace(ends, end)
        else:
            heappush(ends, end)
    return len(ends)
