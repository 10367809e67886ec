"""Adds rope after rope, in ascending order, to the one that is growing."""


def connect_ropes(ropes):
    ropes = sorted(ropes)
    cost = 0
    spliced = ropes[0] if ropes else 0
    for rope in ropes[1:]:
        spliced += rope
        cost += spliced
    return cost
