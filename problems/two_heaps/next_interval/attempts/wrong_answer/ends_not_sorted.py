"""Pops starts while the ends are in the order of the input."""


def next_interval(intervals):
    starts = sorted((start, i) for i, (start, _) in enumerate(intervals))
    answer, position = [], 0
    for _, end in intervals:
        while position < len(starts) and starts[position][0] < end:
            position += 1
        answer.append(starts[position][1] if position < len(starts) else -1)
    return answer
