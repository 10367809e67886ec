"""Searches for the earliest end in an unsorted list."""


def min_meeting_rooms(meetings):
    ends = []
    for start, end in sorted(meetings):
        if ends and min(ends) <= start:
            ends.remove(min(ends))
        ends.append(end)
    return len(ends)
