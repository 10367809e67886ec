"""Answer with one row four million times."""
# problem: merge_intervals
# about: answers
# verdicts: wrong_answer
# says: too large


def merge_intervals(intervals):
    return [[0, 1]] * 3_900_000
