"""Links each node to its neighbour on the left."""

from itertools import pairwise


def connect_siblings(root):
    level = [root] if root else []
    while level:
        for neighbour, node in pairwise(level):
            node.next = neighbour
        level = [child for node in level for child in (node.left, node.right) if child]
