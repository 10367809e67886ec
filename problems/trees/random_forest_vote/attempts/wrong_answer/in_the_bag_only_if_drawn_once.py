"""Takes samples that were drawn several times as out of bag."""


def oob_accuracy(samples, predictions, y):
    truth = y.tolist()
    n = len(truth)
    votes = [[0] * 10 for _ in range(n)]
    for bag, row in zip(samples.tolist(), predictions.tolist()):
        in_bag = {j for j in bag if bag.count(j) == 1}
        for j in range(n):
            if j not in in_bag:
                votes[j][row[j]] += 1
    right = counted = 0
    for j in range(n):
        if sum(votes[j]) == 0:
            continue
        counted += 1
        if votes[j].index(max(votes[j])) == truth[j]:
            right += 1
    if counted == 0:
        raise ValueError("no votes")
    return right / counted
