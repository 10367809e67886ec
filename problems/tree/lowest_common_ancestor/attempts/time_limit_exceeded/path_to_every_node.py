"""Copies the path from the root for every node."""


def lowest_common_ancestor(root, first, second):
    paths = {}
    stack = [(root, [])] if root else []
    while stack:
        node, above = stack.pop()
        path = above + [node]
        if node.val in (first, second):
            paths[node.val] = path
        stack += [(child, path) for child in (node.right, node.left) if child]
    if first not in paths or second not in paths:
        return None
    return [a for a, b in zip(paths[first], paths[second]) if a is b][-1]
