"""Starts at deep nodes many times, because one function both starts and continues paths."""


def count_path_sums(root, target):
    def count(node, rest):
        if node is None:
            return 0
        found = int(node.val == rest)
        for child in (node.left, node.right):
            found += count(child, rest - node.val) + count(child, target)
        return found

    return count(root, target)
