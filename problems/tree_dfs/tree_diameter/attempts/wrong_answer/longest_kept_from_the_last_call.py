"""Keeps the longest path outside the function, with the value of the call before."""

longest = 0


def tree_diameter(root):
    def depth(node):
        global longest
        if node is None:
            return 0
        left, right = depth(node.left), depth(node.right)
        longest = max(longest, left + 1 + right)
        return 1 + max(left, right)

    depth(root)
    return longest
