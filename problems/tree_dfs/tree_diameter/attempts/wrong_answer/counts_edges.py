"""Counts the edges of the path."""


def tree_diameter(root):
    longest = 0

    def depth(node):
        nonlocal longest
        if node is None:
            return 0
        left, right = depth(node.left), depth(node.right)
        longest = max(longest, left + right)
        return 1 + max(left, right)

    depth(root)
    return longest
