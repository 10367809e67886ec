class Table:
    def __init__(self):
        self.counts = {"tp": 0, "fp": 0, "fn": 0, "tn": 0}

    def kind(self, truth, predicted):
        if truth == 1 and predicted == 1:
            return "tp"
        if predicted == 1:
            return "fp"
        if truth == 1:
            return "fn"
        return "tn"

    def add(self, truth, predicted):
        self.counts[self.kind(truth, predicted)] += 1

    def share(self, other):
        whole = self.counts["tp"] + self.counts[other]
        if whole == 0:
            return 0.0
        return self.counts["tp"] / whole


def precision_recall(y_true, y_pred):
    table = Table()
    for i in range(len(y_true)):
        table.add(y_true[i], y_pred[i])
    precision = table.share("fp")
    recall = table.share("fn")
    if precision + recall == 0:
        return (precision, recall, 0.0)
    return (precision, recall, 2 * precision * recall / (precision + recall))
