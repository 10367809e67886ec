"""Goes down only into children below which the best walk from the top is no worse than above."""


def max_path_sum(root):
    def way_down(node):
        if node is None:
            return 0
        return max(0, node.val + max(way_down(node.left), way_down(node.right)))

    def best_from(node):
        best = through = node.val + way_down(node.left) + way_down(node.right)
        for child in (node.left, node.right):
            if child and child.val + way_down(child.left) + way_down(child.right) >= through:
                best = max(best, best_from(child))
        return best

    return best_from(root)
