"""Halves the distance between places as a float, which runs out of digits some fifty levels down."""

from itertools import pairwise


def connect_all_siblings(root):
    placed, waiting = [], [(0, 0.5, 0.25, root)]
    while waiting:
        depth, place, step, node = waiting.pop()
        if node:
            placed.append((depth, place, node))
            waiting.append((depth + 1, place - step, step / 2, node.left))
            waiting.append((depth + 1, place + step, step / 2, node.right))
    placed.sort(key=lambda it: it[:2])
    for (_, _, node), (_, _, following) in pairwise(placed):
        node.next = following
