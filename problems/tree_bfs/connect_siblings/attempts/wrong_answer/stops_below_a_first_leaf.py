"""Treats the first level whose first node has no child as the last one."""

from itertools import pairwise


def connect_siblings(root):
    level = [root] if root else []
    while level:
        for node, neighbor in pairwise(level):
            node.next = neighbor
        if not (level[0].left or level[0].right):
            return
        level = [child for node in level for child in (node.left, node.right) if child]
