"""Combines left and right subtrees with `zip` instead of every pair."""

from judge.kit import TreeNode


def unique_bsts(n):
    def build(low, high):
        if low > high:
            return [None]
        found = []
        for i in range(low, high + 1):
            lefts, rights = build(low, i - 1), build(i + 1, high)
            for j in range(max(len(lefts), len(rights))):
                found.append(TreeNode(i, lefts[j % len(lefts)], rights[j % len(rights)]))
        return found

    return build(1, n) if n else []
