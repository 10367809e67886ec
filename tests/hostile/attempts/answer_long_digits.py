"""Answer with numbers of just as many digits as Python turns into text, and one more."""
# problem: merge_intervals
# about: answers
# verdicts: wrong_answer


def merge_intervals(intervals):
    return [[10**4_299, 10**4_300 - 1], [-(10**4_300), 10**4_300], [1 << 40_000, 0]] * 50
