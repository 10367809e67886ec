"""Connects the last node with the first."""


def connect_all_siblings(root):
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    for i in range(len(nodes)):
        nodes[i].next = nodes[(i + 1) % len(nodes)]
