"""Counts at each start how many are there."""


def min_meeting_rooms(meetings):
    most = 0
    for now, _ in meetings:
        there = 0
        for start, end in meetings:
            if start <= now < end:
                there += 1
        most = max(most, there)
    return most
