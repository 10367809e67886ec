"""Counts all examples again for each threshold."""


def choose_threshold(y_true, scores, min_precision):
    positives = sum(y_true)
    best = None
    most = 0
    for threshold in sorted(set(scores), reverse=True):
        labels = [label for label, score in zip(y_true, scores) if score >= threshold]
        tp = sum(labels)
        if tp > most and tp / len(labels) >= min_precision:
            most, best = tp, (threshold, tp / positives)
    return best
