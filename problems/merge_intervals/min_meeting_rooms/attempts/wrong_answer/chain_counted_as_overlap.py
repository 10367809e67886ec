"""Counts a chain in which each meeting overlaps with the previous one, as if all were active at once."""


def min_meeting_rooms(meetings):
    most = length = 0
    last = None
    for start, end in sorted(meetings):
        length = length + 1 if last is not None and start < last else 1
        most = max(most, length)
        last = end
    return most
