from collections import defaultdict
from itertools import accumulate


def roc_curve(y_true, scores):
    ups, rights = defaultdict(int), defaultdict(int)
    for y, s in zip(y_true, scores):
        ups[s] += y
        rights[s] += 1 - y
    thresholds = sorted(ups, reverse=True)
    tp = [0, *accumulate(ups[t] for t in thresholds)]
    fp = [0, *accumulate(rights[t] for t in thresholds)]
    if tp[-1] == 0 or fp[-1] == 0:
        raise ValueError("only one class")
    return [x / fp[-1] for x in fp], [x / tp[-1] for x in tp]
