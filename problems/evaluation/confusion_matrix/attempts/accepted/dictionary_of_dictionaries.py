from collections import defaultdict


def confusion_matrix(y_true, y_pred, labels):
    known = set(labels)
    table = defaultdict(lambda: defaultdict(int))
    for t, p in zip(y_true, y_pred):
        if t not in known:
            raise ValueError("true label " + repr(t))
        if p not in known:
            raise ValueError("predicted label " + repr(p))
        table[t][p] += 1
    return [[table[t][p] for p in labels] for t in labels]
