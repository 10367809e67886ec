from itertools import pairwise

from judge.kit import NextTreeNode


def connect_siblings(root: NextTreeNode | None) -> None:
    level = [root] if root else []
    while level:
        for node, neighbor in pairwise(level):
            node.next = neighbor
        level = [child for node in level for child in (node.left, node.right) if child]
