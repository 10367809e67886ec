"""Returns the number of active meetings at the last start, not the maximum."""

from heapq import heappop, heappush


def min_meeting_rooms(meetings):
    ends = []
    for start, end in sorted(meetings):
        while ends and ends[0] <= start:
            heappop(ends)
        heappush(ends, end)
    return len(ends)
