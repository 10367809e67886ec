"""Takes a start of 0 for no start at all."""

from bisect import bisect_left


def next_interval(intervals):
    places = {start: i for i, (start, _) in enumerate(intervals)}
    starts = sorted(places)
    answer = []
    for _, end in intervals:
        place = bisect_left(starts, end)
        start = starts[place] if place < len(starts) else None
        answer.append(places[start] if start else -1)
    return answer
