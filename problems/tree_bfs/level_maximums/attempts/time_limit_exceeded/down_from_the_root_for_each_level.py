"""Starts at the root again for each level."""

from math import inf


def level_maximums(root):
    def largest_at(node, depth):
        if node is None:
            return -inf
        if depth == 0:
            return node.val
        return max(largest_at(node.left, depth - 1), largest_at(node.right, depth - 1))

    maximums = []
    while (largest := largest_at(root, len(maximums))) > -inf:
        maximums.append(largest)
    return maximums
