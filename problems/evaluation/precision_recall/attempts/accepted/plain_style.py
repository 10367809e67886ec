class Table:
    def __init__(self):
        self.counts = {"hit": 0, "false alarm": 0, "miss": 0, "quiet": 0}

    def kind(self, fire, alarm):
        if fire == 1 and alarm == 1:
            return "hit"
        if alarm == 1:
            return "false alarm"
        if fire == 1:
            return "miss"
        return "quiet"

    def add(self, fire, alarm):
        self.counts[self.kind(fire, alarm)] += 1

    def share(self, other):
        whole = self.counts["hit"] + self.counts[other]
        if whole == 0:
            return 0.0
        return self.counts["hit"] / whole


def precision_recall(y_true, y_pred):
    table = Table()
    for i in range(len(y_true)):
        table.add(y_true[i], y_pred[i])
    precision = table.share("false alarm")
    recall = table.share("miss")
    if precision + recall == 0:
        return (precision, recall, 0.0)
    return (precision, recall, 2 * precision * recall / (precision + recall))
