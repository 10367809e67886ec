"""Counts how many others one meeting overlaps with, although these need not be active at the same time."""


def min_meeting_rooms(meetings):
    most = 0
    for start, end in meetings:
        most = max(most, sum(other[0] < end and start < other[1] for other in meetings))
    return most
