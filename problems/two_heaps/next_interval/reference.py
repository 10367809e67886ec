def next_interval(intervals: list[list[int]]) -> list[int]:
    starts = sorted((start, i) for i, (start, _) in enumerate(intervals))
    ends = sorted((end, i) for i, (_, end) in enumerate(intervals))
    following = [-1] * len(intervals)
    place = 0
    for end, i in ends:
        while place < len(starts) and starts[place][0] < end:
            place += 1
        if place == len(starts):
            break
        following[i] = starts[place][1]
    return following
