"""Walks through both subtrees again for each node, for their largest and smallest value."""


def values(root):
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        yield node.val
        stack += [child for child in (node.left, node.right) if child]


def is_search_tree(root):
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        if max(values(node.left), default=node.val - 1) >= node.val:
            return False
        if min(values(node.right), default=node.val + 1) <= node.val:
            return False
        stack += [child for child in (node.left, node.right) if child]
    return True
