import math


class Distribution:
    def __init__(self, probabilities):
        total = 0.0
        for number in probabilities:
            if number < 0:
                raise ValueError("negative probability")
            total += number
        if abs(total - 1) > 1e-8:
            raise ValueError("does not add up to 1")
        self.probabilities = probabilities

    def term(self, other, i):
        mine, theirs = self.probabilities[i], other.probabilities[i]
        if mine == 0:
            return 0.0
        if theirs == 0:
            return math.inf
        return mine * (math.log(mine) - math.log(theirs))


def kl_divergence(p, q):
    if len(p) != len(q):
        raise ValueError("different lengths")
    first, second = Distribution(p), Distribution(q)
    result = 0.0
    for i in range(len(p)):
        result += first.term(second, i)
    return result
