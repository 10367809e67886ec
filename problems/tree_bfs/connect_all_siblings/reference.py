from itertools import pairwise

from judge.kit import NextTreeNode


def connect_all_siblings(root: NextTreeNode | None) -> None:
    chain = [root] if root else []
    for node in chain:
        chain.extend(child for child in (node.left, node.right) if child)
    for node, following in pairwise(chain):
        node.next = following
