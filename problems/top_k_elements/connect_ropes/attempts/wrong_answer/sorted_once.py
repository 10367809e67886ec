"""Sorts once and adds the ropes one by one to a growing rope."""


def connect_ropes(ropes):
    ropes = sorted(ropes)
    cost = 0
    connected = ropes[0] if ropes else 0
    for rope in ropes[1:]:
        connected += rope
        cost += connected
    return cost
