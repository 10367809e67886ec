"""Searches the whole chain for each node, to see who stands behind it."""


def connect_all_siblings(root):
    chain = [root] if root else []
    for node in chain:
        chain += [child for child in (node.left, node.right) if child]
    for node in chain[:-1]:
        node.next = chain[chain.index(node) + 1]
