"""Inserts the sum into the sorted list, but moves it past at most three ropes."""


def connect_ropes(ropes):
    ropes = sorted(ropes)
    cost = 0
    while len(ropes) > 1:
        both = ropes[0] + ropes[1]
        cost += both
        ropes = ropes[2:]
        i = 0
        while i < min(3, len(ropes)) and ropes[i] < both:
            i += 1
        ropes.insert(i, both)
    return cost
