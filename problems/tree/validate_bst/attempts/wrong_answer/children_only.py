"""Compares each node with its children only."""


def is_search_tree(root):
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        if node.left and node.left.val >= node.val:
            return False
        if node.right and node.right.val <= node.val:
            return False
        stack += [child for child in (node.left, node.right) if child]
    return True
