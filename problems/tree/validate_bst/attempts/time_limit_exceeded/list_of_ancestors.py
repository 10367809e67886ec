"""Copies the list of lower and of upper limits at each step."""


def is_search_tree(root):
    stack = [(root, [], [])]
    while stack:
        node, lower, upper = stack.pop()
        if node is None:
            continue
        if (lower and node.val <= max(lower)) or (upper and node.val >= min(upper)):
            return False
        stack.append((node.left, lower, upper + [node.val]))
        stack.append((node.right, lower + [node.val], upper))
    return True
