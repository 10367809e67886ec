"""Creates one node for each root and changes its subtrees, so that all its trees are the last one."""

from judge.kit import TreeNode


def unique_bsts(n):
    def build(low, high):
        if low > high:
            return [None]
        found = []
        for i in range(low, high + 1):
            root = TreeNode(i)
            lefts, rights = build(low, i - 1), build(i + 1, high)
            for root.left in lefts:
                for root.right in rights:
                    found.append(root)
        return found

    return build(1, n) if n else []
