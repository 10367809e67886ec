from itertools import islice
from math import exp, floor, log


def reservoir(stream, k, random):
    def positive():
        return 1.0 - random()  # from (0, 1]

    kept = list(islice(stream, k))
    if len(kept) < k:
        return kept
    w = exp(log(positive()) / k)
    while True:
        skip = floor(log(positive()) / log(1 - w)) if w < 1 else 0
        item = list(islice(stream, skip, skip + 1))
        if not item:
            return kept
        kept[int(random() * k)] = item[0]
        w *= exp(log(positive()) / k)
