"""Answer with floats, texts and tuples in the place of whole numbers."""
# problem: merge_intervals
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error


def merge_intervals(intervals):
    return [(float(start), str(end)) for start, end in intervals] or [{}, set(), 1j, ..., range(3)]
