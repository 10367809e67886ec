"""Checks only the room that was assigned last."""


def min_meeting_rooms(meetings):
    ends = []
    for start, end in sorted(meetings):
        if ends and ends[-1] <= start:
            ends[-1] = end
        else:
            ends.append(end)
    return len(ends)
