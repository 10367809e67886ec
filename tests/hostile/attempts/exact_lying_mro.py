"""Raise an exception of its own whose class gives the bases of another."""
# problem: auc
# about: exactness
# verdicts: wrong_answer, runtime_error, accepted


class Lying(type):
    __mro__ = (KeyError, LookupError)


class Mine(Exception, metaclass=Lying):
    pass


def auc(y_true, scores):
    positive = [score for label, score in zip(y_true, scores) if label]
    negative = [score for label, score in zip(y_true, scores) if not label]
    if not positive or not negative:
        raise Mine("both classes are needed")
    won = sum((p > n) + (p == n) / 2 for p in positive for n in negative)
    return won / (len(positive) * len(negative))
