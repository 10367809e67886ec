def min_meeting_rooms(meetings):
    starts = sorted(start for start, _ in meetings)
    ends = sorted(end for _, end in meetings)
    ended = most = 0
    for started, start in enumerate(starts, 1):
        while ends[ended] <= start:
            ended += 1
        most = max(most, started - ended)
    return most
