"""Collects the set of all values below every node."""


def lowest_common_ancestor(root, first, second):
    order = [root] if root else []
    for node in order:
        order += [child for child in (node.left, node.right) if child]
    below = {None: set()}
    for node in reversed(order):
        below[node] = {node.val} | below[node.left] | below[node.right]
        below.pop(node.left if node.left else 0, None)
        below.pop(node.right if node.right else 0, None)
        if first in below[node] and second in below[node]:
            return node
    return None
