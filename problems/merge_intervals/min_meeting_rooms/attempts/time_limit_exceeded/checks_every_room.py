"""Checks every room in turn for each meeting."""


def min_meeting_rooms(meetings):
    rooms = []
    for start, end in sorted(meetings):
        for i in range(len(rooms)):
            if rooms[i] <= start:
                rooms[i] = end
                break
        else:
            rooms.append(end)
    return len(rooms)
