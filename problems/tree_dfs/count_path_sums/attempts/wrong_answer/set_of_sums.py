"""Keeps the prefix sums in a set, so a sum that occurs twice above counts once."""


def count_path_sums(root, target):
    def count(node, total, above):
        if node is None:
            return 0
        total += node.val
        found = int(total - target in above)
        above = above | {total}
        return found + count(node.left, total, above) + count(node.right, total, above)

    return count(root, 0, frozenset([0]))
