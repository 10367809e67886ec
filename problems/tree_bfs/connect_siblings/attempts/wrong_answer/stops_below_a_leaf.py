"""Takes the first level without a child of its first node for the last one."""

from itertools import pairwise


def connect_siblings(root):
    level = [root] if root else []
    while level:
        for node, neighbour in pairwise(level):
            node.next = neighbour
        if not (level[0].left or level[0].right):
            return
        level = [child for node in level for child in (node.left, node.right) if child]
