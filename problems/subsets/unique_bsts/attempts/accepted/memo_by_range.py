from functools import lru_cache

from judge.kit import TreeNode


def unique_bsts(n):
    @lru_cache(None)
    def build(low, high):
        if low == high:
            return [None]
        trees = []
        for middle in range(low, high):
            for left in build(low, middle):
                for right in build(middle + 1, high):
                    trees.append(TreeNode(middle, left, right))
        return trees

    return build(1, n + 1) if n else []
