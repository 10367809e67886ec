from collections import defaultdict


def choose_threshold(y_true, scores, min_precision):
    ones, all_of = defaultdict(int), defaultdict(int)
    for y, s in zip(y_true, scores):
        ones[s] += y
        all_of[s] += 1
    positives = sum(y_true)
    candidates = []
    tp = n = 0
    for s in sorted(all_of, reverse=True):
        tp += ones[s]
        n += all_of[s]
        if tp >= min_precision * n:
            candidates.append((tp / positives, s))
    if not candidates:
        return None
    recall, threshold = max(candidates)
    return threshold, recall
