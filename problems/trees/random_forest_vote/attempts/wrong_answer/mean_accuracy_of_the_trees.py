"""Averages the out-of-bag accuracies of the single trees."""


def oob_accuracy(samples, predictions, y):
    shares = []
    for bag, row in zip(samples.tolist(), predictions):
        outside = sorted(set(range(len(y))) - set(bag))
        if outside:
            shares.append((row[outside] == y[outside]).mean())
    if not shares:
        raise ValueError("no votes")
    return float(sum(shares) / len(shares))
