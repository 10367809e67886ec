"""Returns the first interval of the input that starts late enough, not the one with the smallest start."""


def next_interval(intervals):
    return [next((j for j, (start, _) in enumerate(intervals) if start >= end), -1) for _, end in intervals]
