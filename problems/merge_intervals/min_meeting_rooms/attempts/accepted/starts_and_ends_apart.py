def min_meeting_rooms(meetings):
    starts = sorted(start for start, _ in meetings)
    ends = sorted(end for _, end in meetings)
    left = most = 0
    for come, start in enumerate(starts, 1):
        while ends[left] <= start:
            left += 1
        most = max(most, come - left)
    return most
