"""Expects two nodes, also if both values are the same."""


def lowest_common_ancestor(root, first, second):
    order = [root] if root else []
    for node in order:
        order += [child for child in (node.left, node.right) if child]
    count = {None: 0}
    for node in reversed(order):
        count[node] = count[node.left] + count[node.right] + (node.val in (first, second))
        if count[node] == 2:
            return node
    return None
