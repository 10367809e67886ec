"""Adds the prefix sum before the lookup, so for target 0 a path without nodes is counted."""

from collections import Counter


def count_path_sums(root, target):
    sums = Counter([0])

    def count(node, total):
        if node is None:
            return 0
        total += node.val
        sums[total] += 1
        found = sums[total - target]
        found += count(node.left, total) + count(node.right, total)
        sums[total] -= 1
        return found

    return count(root, 0)
