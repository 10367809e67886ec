from itertools import pairwise


class Point:
    def __init__(self, precision, recall):
        self.precision = precision
        self.recall = recall


def curve(y_true, scores):
    order = sorted(range(len(scores)), key=lambda i: scores[i], reverse=True)
    points = [Point(1.0, 0.0)]
    positives = sum(y_true)
    tp = 0
    for rank in range(len(order)):
        tp += y_true[order[rank]]
        if rank == len(order) - 1 or scores[order[rank]] != scores[order[rank + 1]]:
            points.append(Point(tp / (rank + 1), tp / positives))
    return points


def average_precision(y_true, scores):
    if 1 not in y_true:
        raise ValueError("recall is undefined")
    area = 0.0
    points = curve(y_true, scores)
    for before, after in pairwise(points):
        area += (after.recall - before.recall) * after.precision
    return area
