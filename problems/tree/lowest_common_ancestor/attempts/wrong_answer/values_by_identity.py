"""Compares the values with `is`, which works for small integers only."""


def lowest_common_ancestor(root, first, second):
    order = [root] if root else []
    for node in order:
        order += [child for child in (node.left, node.right) if child]
    has_first, has_second = {None: False}, {None: False}
    for node in reversed(order):
        has_first[node] = has_first[node.left] or has_first[node.right] or node.val is first
        has_second[node] = has_second[node.left] or has_second[node.right] or node.val is second
        if has_first[node] and has_second[node]:
            return node
    return None
