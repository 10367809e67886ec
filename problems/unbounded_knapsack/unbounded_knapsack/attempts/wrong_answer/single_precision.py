"""Adds profits up in single precision, which rounds large sums."""

from struct import pack, unpack


def rounded(value):
    return unpack("f", pack("f", value))[0]


def unbounded_knapsack(profits, weights, capacity):
    best = [0.0] * (capacity + 1)
    for profit, weight in zip(profits, weights):
        for room in range(weight, capacity + 1):
            best[room] = max(best[room], rounded(best[room - weight] + profit))
    return int(best[capacity])
