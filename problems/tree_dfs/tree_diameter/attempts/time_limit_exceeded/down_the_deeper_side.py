"""Follows the deeper side, where the top of a longest path is, but computes both depths again each time."""


def tree_diameter(root):
    def depth(node):
        return 1 + max(depth(node.left), depth(node.right)) if node else 0

    longest = 0
    while root:
        left, right = depth(root.left), depth(root.right)
        longest = max(longest, left + 1 + right)
        root = root.left if left > right else root.right
    return longest
