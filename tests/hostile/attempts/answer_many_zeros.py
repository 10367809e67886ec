"""Answer with fifteen million zeros."""
# problem: merge_intervals
# about: answers
# verdicts: wrong_answer
# says: too large|expected


def merge_intervals(intervals):
    return [0] * 15_000_000
