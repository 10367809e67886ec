"""Looks only at the intervals that stand later in the list."""


def next_interval(intervals):
    answer = []
    for i, (_, end) in enumerate(intervals):
        late = [(start, j) for j, (start, _) in enumerate(intervals) if start >= end and j >= i]
        answer.append(min(late)[1] if late else -1)
    return answer
