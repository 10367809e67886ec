"""Counts the active meetings at each start."""


def min_meeting_rooms(meetings):
    most = 0
    for now, _ in meetings:
        active = 0
        for start, end in meetings:
            if start <= now < end:
                active += 1
        most = max(most, active)
    return most
