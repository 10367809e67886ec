"""Replaces times by their ranks among the starts, so that an end between two starts is too late or too early."""

from bisect import bisect_right


def min_meeting_rooms(meetings):
    starts = sorted({start for start, _ in meetings})
    change = [0] * (len(starts) + 1)
    for start, end in meetings:
        change[bisect_right(starts, start) - 1] += 1
        change[bisect_right(starts, end) - 1] -= 1
    rooms = most = 0
    for step in change:
        rooms += step
        most = max(most, rooms)
    return most
