"""Searches all ropes for the two shortest in every step."""


def connect_ropes(ropes):
    cost = 0
    while len(ropes) > 1:
        first = min(ropes)
        ropes.remove(first)
        second = min(ropes)
        ropes.remove(second)
        cost += first + second
        ropes.append(first + second)
    return cost
