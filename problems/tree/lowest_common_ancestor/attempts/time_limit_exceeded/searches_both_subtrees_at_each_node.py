"""Searches both subtrees for the two values at each node on the way down."""


def contains(root, value):
    stack = [root]
    while stack:
        node = stack.pop()
        if node is None:
            continue
        if node.val == value:
            return True
        stack += [node.left, node.right]
    return False


def lowest_common_ancestor(root, first, second):
    if not contains(root, first) or not contains(root, second):
        return None
    while True:
        for child in (root.left, root.right):
            if contains(child, first) and contains(child, second):
                root = child
                break
        else:
            return root
