from fractions import Fraction


class Choice:
    def __init__(self):
        self.threshold = None
        self.hits = 0

    def offer(self, threshold, hits):
        if hits > self.hits:
            self.threshold = threshold
            self.hits = hits


def choose_threshold(y_true, scores, min_precision):
    needed = Fraction(min_precision)
    order = sorted(range(len(scores)), key=lambda i: scores[i], reverse=True)
    choice = Choice()
    hits = 0
    for rank in range(len(order)):
        i = order[rank]
        hits += y_true[i]
        if rank + 1 < len(order) and scores[order[rank + 1]] == scores[i]:
            continue
        if hits * needed.denominator >= needed.numerator * (rank + 1):
            choice.offer(scores[i], hits)
    if choice.threshold is None:
        return None
    return choice.threshold, choice.hits / hits
