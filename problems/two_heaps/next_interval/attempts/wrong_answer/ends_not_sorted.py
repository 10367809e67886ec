"""Throws starts away while the ends come in the order of the list."""


def next_interval(intervals):
    starts = sorted((start, i) for i, (start, _) in enumerate(intervals))
    answer, place = [], 0
    for _, end in intervals:
        while place < len(starts) and starts[place][0] < end:
            place += 1
        answer.append(starts[place][1] if place < len(starts) else -1)
    return answer
