"""Sorts all ropes again after every splice."""


def connect_ropes(ropes):
    cost = 0
    while len(ropes) > 1:
        ropes.sort(reverse=True)
        both = ropes.pop() + ropes.pop()
        cost += both
        ropes.append(both)
    return cost
