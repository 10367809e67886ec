"""Compares absolute values."""


def lowest_common_ancestor(root, first, second):
    order = [root] if root else []
    for node in order:
        order += [child for child in (node.left, node.right) if child]
    if not {first, second} <= {node.val for node in order}:
        return None
    wanted = {abs(first), abs(second)}
    below = {None: set()}
    for node in reversed(order):
        below[node] = below[node.left] | below[node.right] | ({abs(node.val)} & wanted)
        if below[node] == wanted:
            return node
    return None
