"""Tries only nodes with two children as the top of the path."""


def tree_diameter(root):
    longest = 1 if root else 0

    def depth(node):
        nonlocal longest
        if node is None:
            return 0
        left, right = depth(node.left), depth(node.right)
        if left and right:
            longest = max(longest, left + 1 + right)
        return 1 + max(left, right)

    depth(root)
    return longest
