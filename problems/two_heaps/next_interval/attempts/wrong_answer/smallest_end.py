"""Returns the interval with the smallest end among those that start late enough."""


def next_interval(intervals):
    answer = []
    for _, end in intervals:
        candidates = [(other_end, start, j) for j, (start, other_end) in enumerate(intervals) if start >= end]
        answer.append(min(candidates)[2] if candidates else -1)
    return answer
