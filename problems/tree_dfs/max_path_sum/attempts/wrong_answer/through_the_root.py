"""Assumes that the best path goes through the root."""


def max_path_sum(root):
    def down(node):
        if node is None:
            return 0
        return max(0, node.val + max(down(node.left), down(node.right)))

    return root.val + down(root.left) + down(root.right)
