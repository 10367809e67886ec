"""Searches all intervals for each interval."""


def next_interval(intervals):
    answer = []
    for _, end in intervals:
        best = -1
        for i, (start, _) in enumerate(intervals):
            if start >= end and (best == -1 or start < intervals[best][0]):
                best = i
        answer.append(best)
    return answer
