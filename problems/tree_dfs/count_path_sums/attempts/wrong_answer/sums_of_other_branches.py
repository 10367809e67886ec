"""Leaves the prefix sums in the table when it goes back up."""

from collections import Counter


def count_path_sums(root, target):
    sums = Counter([0])

    def count(node, total):
        if node is None:
            return 0
        total += node.val
        found = sums[total - target]
        sums[total] += 1
        return found + count(node.left, total) + count(node.right, total)

    return count(root, 0)
