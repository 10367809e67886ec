from itertools import pairwise

from judge.kit import NextTreeNode


def connect_all_siblings(root: NextTreeNode | None) -> None:
    nodes = [root] if root else []
    for node in nodes:
        nodes.extend(child for child in (node.left, node.right) if child)
    for node, following in pairwise(nodes):
        node.next = following
