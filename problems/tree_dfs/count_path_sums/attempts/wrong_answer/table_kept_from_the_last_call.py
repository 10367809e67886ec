"""Keeps the table of sums outside the function, with the beginnings of all calls before."""

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
