"""Takes the largest value of a subtree from its right side and the smallest from its left, one step down."""


def is_search_tree(root):
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        if node.left:
            largest = node.left.right.val if node.left.right else node.left.val
            if max(largest, node.left.val) >= node.val:
                return False
        if node.right:
            smallest = node.right.left.val if node.right.left else node.right.val
            if min(smallest, node.right.val) <= node.val:
                return False
        stack += [child for child in (node.left, node.right) if child]
    return True
