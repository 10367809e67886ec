"""Connects neighbors of the sorted list in rounds."""


def connect_ropes(ropes):
    ropes = sorted(ropes)
    cost = 0
    while len(ropes) > 1:
        pairs = [sum(ropes[i : i + 2]) for i in range(0, len(ropes) - 1, 2)]
        cost += sum(pairs)
        ropes = sorted(pairs + ropes[len(pairs) * 2 :])
    return cost
