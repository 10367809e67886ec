"""Breaks ties by the vote of the first tree."""


def oob_accuracy(samples, predictions, y):
    truth = y.tolist()
    n = len(truth)
    votes = [[] for _ in range(n)]
    for bag, row in zip(samples.tolist(), predictions.tolist()):
        in_bag = set(bag)
        for j in range(n):
            if j not in in_bag:
                votes[j].append(row[j])
    right = counted = 0
    for j in range(n):
        if not votes[j]:
            continue
        counted += 1
        if max(votes[j], key=votes[j].count) == truth[j]:
            right += 1
    if counted == 0:
        raise ValueError("no votes")
    return right / counted
