"""Connects each node with its neighbor on the left."""

from itertools import pairwise


def connect_siblings(root):
    level = [root] if root else []
    while level:
        for neighbor, node in pairwise(level):
            node.next = neighbor
        level = [child for node in level for child in (node.left, node.right) if child]
