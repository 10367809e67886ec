class Group:
    def __init__(self):
        self.positives = 0
        self.negatives = 0

    def add(self, label):
        if label == 1:
            self.positives += 1
        else:
            self.negatives += 1


def auc(y_true, scores):
    groups = {}
    for i in range(len(scores)):
        if scores[i] not in groups:
            groups[scores[i]] = Group()
        groups[scores[i]].add(y_true[i])
    wins = 0.0
    negatives_below = 0
    all_positives = 0
    for score in sorted(groups):
        group = groups[score]
        wins += group.positives * negatives_below + group.positives * group.negatives / 2
        negatives_below += group.negatives
        all_positives += group.positives
    if all_positives == 0 or negatives_below == 0:
        raise ValueError("one class only")
    return wins / (all_positives * negatives_below)
