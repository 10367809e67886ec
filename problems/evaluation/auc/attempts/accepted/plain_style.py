class Group:
    def __init__(self):
        self.spam = 0
        self.honest = 0

    def add(self, label):
        if label == 1:
            self.spam += 1
        else:
            self.honest += 1


def auc(y_true, scores):
    groups = {}
    for i in range(len(scores)):
        if scores[i] not in groups:
            groups[scores[i]] = Group()
        groups[scores[i]].add(y_true[i])
    won = 0.0
    honest_below = 0
    spam_in_all = 0
    for score in sorted(groups):
        group = groups[score]
        won += group.spam * honest_below + group.spam * group.honest / 2
        honest_below += group.honest
        spam_in_all += group.spam
    if spam_in_all == 0 or honest_below == 0:
        raise ValueError("one class only")
    return won / (spam_in_all * honest_below)
