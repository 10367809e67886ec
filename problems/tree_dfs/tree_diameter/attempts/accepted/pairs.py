def tree_diameter(root):
    def explore(node):
        """Give the depth below the node, and the longest walk there."""
        if node is None:
            return 0, 0
        left_depth, left_walk = explore(node.left)
        right_depth, right_walk = explore(node.right)
        through = left_depth + 1 + right_depth
        return 1 + max(left_depth, right_depth), max(left_walk, right_walk, through)

    return explore(root)[1]
