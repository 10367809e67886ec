"""Computes the best downward path from scratch for every node."""


def max_path_sum(root):
    def down(node):
        if node is None:
            return 0
        return max(0, node.val + max(down(node.left), down(node.right)))

    def best(node):
        through = node.val + down(node.left) + down(node.right)
        return max([through] + [best(child) for child in (node.left, node.right) if child])

    return best(root)
