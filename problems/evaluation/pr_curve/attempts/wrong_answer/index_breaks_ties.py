"""Makes a step of each example, in the order of the input among equal scores."""


def average_precision(y_true, scores):
    positives = sum(y_true)
    if not positives:
        raise ValueError("no positives")
    total = tp = 0
    order = sorted(range(len(scores)), key=lambda i: scores[i], reverse=True)
    for rank, i in enumerate(order, start=1):
        if y_true[i]:
            tp += 1
            total += tp / rank
    return total / positives
