"""Counts a chain in which each overlaps with the one before, as if all of it were there at once."""


def min_meeting_rooms(meetings):
    most = length = 0
    last = None
    for start, end in sorted(meetings):
        length = length + 1 if last is not None and start < last else 1
        most = max(most, length)
        last = end
    return most
