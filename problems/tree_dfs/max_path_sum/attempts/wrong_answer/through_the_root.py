"""Takes it that the best walk goes through the root."""


def max_path_sum(root):
    def way_down(node):
        if node is None:
            return 0
        return max(0, node.val + max(way_down(node.left), way_down(node.right)))

    return root.val + way_down(root.left) + way_down(root.right)
