"""Takes the first interval in the list that starts late enough, instead of the smallest start."""


def next_interval(intervals):
    return [next((j for j, (start, _) in enumerate(intervals) if start >= end), -1) for _, end in intervals]
