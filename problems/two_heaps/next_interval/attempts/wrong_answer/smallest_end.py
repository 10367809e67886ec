"""Chooses, of those that start late enough, the one that ends first."""


def next_interval(intervals):
    answer = []
    for _, end in intervals:
        late = [(other_end, start, j) for j, (start, other_end) in enumerate(intervals) if start >= end]
        answer.append(min(late)[2] if late else -1)
    return answer
