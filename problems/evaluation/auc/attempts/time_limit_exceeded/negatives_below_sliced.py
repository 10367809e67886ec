"""Sorts all examples, and counts the negatives below each positive in a slice."""


def auc(y_true, scores):
    order = sorted(range(len(scores)), key=lambda i: scores[i])
    labels = [y_true[i] for i in order]
    values = [scores[i] for i in order]
    positives = sum(labels)
    negatives = len(labels) - positives
    if not positives or not negatives:
        raise ValueError("one class only")
    wins = 0.0
    for i, label in enumerate(labels):
        if label == 1:
            first = values.index(values[i])
            last = first
            while last < len(values) and values[last] == values[i]:
                last += 1
            wins += labels[:first].count(0) + labels[first:last].count(0) / 2
    return wins / (positives * negatives)
