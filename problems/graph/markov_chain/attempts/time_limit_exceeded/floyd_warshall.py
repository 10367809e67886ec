"""Finds all distances with Floyd and Warshall, and the period from them."""

from math import gcd, inf


def is_ergodic(transition):
    v = len(transition)
    distance = [[1 if p > 0 else inf for p in row] for row in transition]
    for k in range(v):
        for i in range(v):
            for j in range(v):
                distance[i][j] = min(distance[i][j], distance[i][k] + distance[k][j])
    if any(inf in row for row in distance):
        return False
    distance[0][0] = 0
    period = 0
    for i in range(v):
        for j in range(v):
            if transition[i][j] > 0:
                period = gcd(period, distance[0][i] + 1 + distance[j][0])
    return period == 1
