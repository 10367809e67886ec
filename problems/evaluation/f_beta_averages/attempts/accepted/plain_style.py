class Tally:
    def __init__(self):
        self.tp = 0
        self.fp = 0
        self.fn = 0

    def score(self, beta):
        if self.tp == 0:
            return 0.0
        precision = self.tp / (self.tp + self.fp)
        recall = self.tp / (self.tp + self.fn)
        return (1 + beta**2) * precision * recall / (beta**2 * precision + recall)

    def add(self, other):
        self.tp += other.tp
        self.fp += other.fp
        self.fn += other.fn


def f_beta(y_true, y_pred, beta, average):
    tallies = {}
    for name in set(y_true + y_pred):
        tallies[name] = Tally()
    for i in range(len(y_true)):
        if y_true[i] == y_pred[i]:
            tallies[y_true[i]].tp += 1
        else:
            tallies[y_true[i]].fn += 1
            tallies[y_pred[i]].fp += 1
    if average == "micro":
        total = Tally()
        for tally in tallies.values():
            total.add(tally)
        return total.score(beta)
    result = 0.0
    weights = 0
    for tally in tallies.values():
        weight = 1 if average == "macro" else tally.tp + tally.fn
        result += weight * tally.score(beta)
        weights += weight
    return result / weights
