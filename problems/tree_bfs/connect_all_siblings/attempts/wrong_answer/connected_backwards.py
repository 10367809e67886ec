"""Connects each node with the one before it."""


def connect_all_siblings(root):
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    for i in range(1, len(nodes)):
        nodes[i].next = nodes[i - 1]
