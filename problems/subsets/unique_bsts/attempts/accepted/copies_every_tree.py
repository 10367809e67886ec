from judge.kit import TreeNode


def copied(node):
    if node is None:
        return None
    return TreeNode(node.val, copied(node.left), copied(node.right))


def unique_bsts(n):
    def build(start, end):
        if start > end:
            return [None]
        all_trees = []
        for i in range(start, end + 1):
            lefts = build(start, i - 1)
            rights = build(i + 1, end)
            for left in lefts:
                for right in rights:
                    root = TreeNode(i)
                    root.left = left
                    root.right = right
                    all_trees.append(root)
        return all_trees

    if n == 0:
        return []
    return [copied(root) for root in build(1, n)]
