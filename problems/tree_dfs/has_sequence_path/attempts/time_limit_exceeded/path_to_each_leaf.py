"""Builds the path to each leaf from its end, and compares it as a whole."""


def has_sequence_path(root, sequence):
    parent = {root: None} if root else {}
    nodes = list(parent)
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                nodes.append(child)
    for node in nodes:
        if node.left is None and node.right is None:
            path = []
            while node:
                path.insert(0, node.val)
                node = parent[node]
            if path == sequence:
                return True
    return False
