"""Raise an exception of its own that is named ValueError."""
# problem: auc
# about: exactness
# verdicts: wrong_answer, runtime_error
# says: ValueError


class ValueError(Exception):
    pass


ValueError.__module__ = "builtins"


def auc(y_true, scores):
    positive = [score for label, score in zip(y_true, scores) if label]
    negative = [score for label, score in zip(y_true, scores) if not label]
    if not positive or not negative:
        raise ValueError("both classes are needed")
    won = sum((p > n) + (p == n) / 2 for p in positive for n in negative)
    return won / (len(positive) * len(negative))
