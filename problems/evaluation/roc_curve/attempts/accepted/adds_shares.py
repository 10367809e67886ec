def roc_curve(y_true, scores):
    """Add the share of each example, which rounds at each step."""
    positives = sum(y_true)
    if positives in (0, len(y_true)):
        raise ValueError("one class")
    up, right = 1 / positives, 1 / (len(y_true) - positives)
    points = {}
    x = y = 0.0
    for score, label in sorted(zip(scores, y_true), reverse=True):
        x, y = (x, y + up) if label else (x + right, y)
        points[score] = (x, y)
    return [0.0, *(x for x, _ in points.values())], [0.0, *(y for _, y in points.values())]
