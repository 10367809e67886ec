"""Halves the distance between columns as a float, which runs out of digits after some fifty levels."""

from itertools import pairwise


def connect_all_siblings(root):
    found, waiting = [], [(0, 0.5, 0.25, root)]
    while waiting:
        depth, column, step, node = waiting.pop()
        if node:
            found.append((depth, column, node))
            waiting.append((depth + 1, column - step, step / 2, node.left))
            waiting.append((depth + 1, column + step, step / 2, node.right))
    found.sort(key=lambda it: it[:2])
    for (_, _, node), (_, _, following) in pairwise(found):
        node.next = following
