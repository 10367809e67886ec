"""Sorts all ropes again in every step."""


def connect_ropes(ropes):
    cost = 0
    while len(ropes) > 1:
        ropes.sort(reverse=True)
        both = ropes.pop() + ropes.pop()
        cost += both
        ropes.append(both)
    return cost
