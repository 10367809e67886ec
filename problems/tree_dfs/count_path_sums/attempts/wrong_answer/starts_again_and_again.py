"""Offers every node to start once for each way to get there, and so counts deep ways many times."""


def count_path_sums(root, target):
    def count(node, rest):
        if node is None:
            return 0
        here = int(node.val == rest)
        for child in (node.left, node.right):
            here += count(child, rest - node.val) + count(child, target)
        return here

    return count(root, target)
