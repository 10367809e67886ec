"""Binary search for the lowest threshold that is precise enough, as if precision only fell."""


def choose_threshold(y_true, scores, min_precision):
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    points = []
    tp = seen = 0
    for score in sorted(at, reverse=True):
        tp += at[score][1]
        seen += sum(at[score])
        points.append((score, tp, tp / seen))
    low, high = 0, len(points)
    while low < high:
        middle = (low + high) // 2
        if points[middle][2] >= min_precision:
            low = middle + 1
        else:
            high = middle
    if low == 0:
        return None
    hits = points[low - 1][1]
    return next((score, hits / tp) for score, count, _ in points if count == hits)
