def average_precision(y_true, scores):
    """Takes examples away from the end instead of adding them."""
    rows = sorted(zip(scores, y_true))
    tp = positives = sum(y_true)
    if not tp:
        raise ValueError
    seen = len(rows)
    total = 0.0
    i = 0
    while i < len(rows):
        j, up = i, 0
        while j < len(rows) and rows[j][0] == rows[i][0]:
            up += rows[j][1]
            j += 1
        total += up / positives * (tp / seen)
        tp -= up
        seen -= j - i
        i = j
    return total
