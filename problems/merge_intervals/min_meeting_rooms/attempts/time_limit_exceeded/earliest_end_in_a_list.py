"""Looks for the earliest end in a list that is not sorted."""


def min_meeting_rooms(meetings):
    ends = []
    for start, end in sorted(meetings):
        if ends and min(ends) <= start:
            ends.remove(min(ends))
        ends.append(end)
    return len(ends)
