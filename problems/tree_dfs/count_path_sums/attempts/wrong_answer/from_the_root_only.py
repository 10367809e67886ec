"""Counts only paths that start at the root."""


def count_path_sums(root, target):
    def count(node, rest):
        if node is None:
            return 0
        rest -= node.val
        return (rest == 0) + count(node.left, rest) + count(node.right, rest)

    return count(root, target)
