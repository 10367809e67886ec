"""Keeps the visited nodes in a list, and searches it for each node."""


def all_path_sums(root, target):
    found, done = [], []
    stack = [(root, [], target)] if root else []
    while stack:
        node, path, rest = stack.pop()
        if id(node) in done:
            continue
        done.append(id(node))
        path, rest = [*path, node.val], rest - node.val
        if not node.left and not node.right and rest == 0:
            found.append(path)
        stack += [(child, path, rest) for child in (node.right, node.left) if child]
    return found
