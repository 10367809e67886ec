def min_meeting_rooms(meetings):
    events = []
    for start, end in meetings:
        events.append((start, 1))
        events.append((end, -1))
    rooms = most = 0
    for _, change in sorted(events):
        rooms += change
        most = max(most, rooms)
    return most
