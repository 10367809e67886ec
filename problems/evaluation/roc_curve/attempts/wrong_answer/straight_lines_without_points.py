"""Drops the points on a horizontal or vertical line, as scikit-learn does by default."""


def roc_curve(y_true, scores):
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if not positives or not negatives:
        raise ValueError("one class only")
    points = [(0, 0)]
    for score in sorted(at, reverse=True):
        fp, tp = points[-1]
        points.append((fp + at[score][0], tp + at[score][1]))
    kept = [
        point
        for i, point in enumerate(points)
        if i in (0, len(points) - 1)
        or not any(points[i - 1][axis] == point[axis] == points[i + 1][axis] for axis in (0, 1))
    ]
    return [fp / negatives for fp, _ in kept], [tp / positives for _, tp in kept]
