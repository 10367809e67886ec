"""Compares each node with its parent and the root, but not with the ancestors between them."""


def is_search_tree(root):
    if root is None:
        return True
    stack = [(root.left, root, True, True), (root.right, root, False, False)]
    while stack:
        node, parent, is_left, left_of_root = stack.pop()
        if node is None:
            continue
        if node.val == parent.val or (node.val < parent.val) != is_left:
            return False
        if node.val == root.val or (node.val < root.val) != left_of_root:
            return False
        stack += [(node.left, node, True, left_of_root), (node.right, node, False, left_of_root)]
    return True
