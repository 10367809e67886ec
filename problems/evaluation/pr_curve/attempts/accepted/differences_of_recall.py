def average_precision(y_true, scores):
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, []).append(label)
    positives = y_true.count(1)
    if not positives:
        raise ValueError("no positive label")
    precision, recall = [], [0.0]
    tp = fp = 0
    for score in sorted(at, reverse=True):
        tp += at[score].count(1)
        fp += at[score].count(0)
        precision.append(tp / (tp + fp))
        recall.append(tp / positives)
    return sum((recall[i + 1] - recall[i]) * precision[i] for i in range(len(precision)))
