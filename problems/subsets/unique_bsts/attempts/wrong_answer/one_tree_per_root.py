"""Returns one tree for each root, with balanced subtrees."""

from judge.kit import TreeNode


def unique_bsts(n):
    return [TreeNode(i, halved(1, i - 1), halved(i + 1, n)) for i in range(1, n + 1)]


def halved(low, high):
    if low > high:
        return None
    middle = (low + high) // 2
    return TreeNode(middle, halved(low, middle - 1), halved(middle + 1, high))
