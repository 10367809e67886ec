class Curve:
    def __init__(self, positives, negatives):
        self.positives = positives
        self.negatives = negatives
        self.tp = 0
        self.fp = 0
        self.fpr = []
        self.tpr = []
        self.add_point()

    def add_example(self, label):
        if label == 1:
            self.tp = self.tp + 1
        else:
            self.fp = self.fp + 1

    def add_point(self):
        self.fpr.append(self.fp / self.negatives)
        self.tpr.append(self.tp / self.positives)


def roc_curve(y_true, scores):
    if len(set(y_true)) < 2:
        raise ValueError("ROC is undefined")
    curve = Curve(y_true.count(1), y_true.count(0))
    rows = []
    for i in range(len(scores)):
        rows.append((scores[i], y_true[i]))
    rows.sort(key=lambda row: -row[0])
    for i in range(len(rows)):
        if i > 0 and rows[i][0] < rows[i - 1][0]:
            curve.add_point()
        curve.add_example(rows[i][1])
    curve.add_point()
    return curve.fpr, curve.tpr
