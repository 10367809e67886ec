"""Starts with an empty table, so paths that start at the root are lost."""

from collections import Counter


def count_path_sums(root, target):
    sums = Counter()

    def count(node, total):
        if node is None:
            return 0
        total += node.val
        found = sums[total - target]
        sums[total] += 1
        found += count(node.left, total) + count(node.right, total)
        sums[total] -= 1
        return found

    return count(root, 0)
