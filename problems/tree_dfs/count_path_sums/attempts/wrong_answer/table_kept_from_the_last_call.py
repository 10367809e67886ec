"""Keeps the table of prefix sums outside the function, with the sums of earlier calls."""

from collections import Counter

sums = Counter()


def count_path_sums(root, target):
    sums[0] += 1

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
